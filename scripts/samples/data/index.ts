import type { Sample } from "../sample";
import { banQuanLyDungQuat } from "./banQuanLyDungQuat";
import { huyenBinhSon } from "./huyenBinhSon";
import { huyenMoDuc } from "./huyenMoDuc";
import { soGiaoDucDaoTao } from "./soGiaoDucDaoTao";
import { soKeHoachDauTu } from "./soKeHoachDauTu";
import { soLaoDong } from "./soLaoDong";
import { soTaiChinh } from "./soTaiChinh";
import { soTaiNguyenMoiTruong } from "./soTaiNguyenMoiTruong";
import { soThongTinTruyenThong } from "./soThongTinTruyenThong";
import { soYTe } from "./soYTe";
import { thanhPhoQuangNgai } from "./thanhPhoQuangNgai";
import { vanPhongUyBan } from "./vanPhongUyBan";

/** The agencies of Quảng Ngãi in 2018; tasks and amounts are made up. */
export const samples: readonly Sample[] = [
  soThongTinTruyenThong,
  soTaiChinh,
  soYTe,
  soGiaoDucDaoTao,
  soTaiNguyenMoiTruong,
  soKeHoachDauTu,
  banQuanLyDungQuat,
  vanPhongUyBan,
  huyenBinhSon,
  thanhPhoQuangNgai,
  huyenMoDuc,
  soLaoDong,
];
