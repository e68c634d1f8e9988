/** Messages of the rules on indicators: percentages, results against targets, figures in words. */
export const indicatorRules = {
  "product-differs": {
    title: "Số ghi bằng lời khác số tiền",
    product:
      "“{name}”: “{text}” tính ra {found}, còn ô {cell} ghi {expected}. Hãy xem lại số lượng, đơn giá và số tiền; nếu phép tính chỉ là một phần thì ghi rõ.",
    "unit-price":
      "“{name}”: “{text}” nhân với {count} {noun} (ô {other}) ra {found}, còn ô {cell} ghi {expected}. Hãy xem lại số lượng, đơn giá và số tiền; nếu đơn giá chỉ tính một phần thì ghi rõ.",
    "yearly-price":
      "“{name}”: ghi chú nêu {found} một năm, còn ô {cell} ghi {expected} và tổng kinh phí cũng chia đều như thế cho các năm. Hãy xem số nào đúng rồi sửa chỗ kia.",
    "yearly-total":
      "“{name}”: “{text}” (ô {cell}) cho {count} năm ({period}) là {expected}, còn tổng kinh phí ở đây chỉ ghi {found}. Hãy xem lại tổng kinh phí, thời gian và số tiền một năm; nếu năm đầu hay năm cuối không chi đủ thì ghi rõ.",
    equals: "“{name}”: “{text}” tính ra {found}, khác {expected} ghi sau dấu “=”. Hãy tính lại.",
    denied:
      "“{name}”: “{text}” nghĩa là không có tiền ở đây, mà ô {cell} ghi {found}. Hãy xem lại: nếu đúng là không bố trí thì xóa số tiền ở các cột của dòng; nếu vẫn bố trí thì sửa lời ghi.",
    "stated-year":
      "“{name}”: “{text}” nêu {found}, còn số tiền của năm đó ở ô {cell} là {expected}. Hãy xem số nào đúng rồi sửa chỗ kia; nếu lời ghi chỉ nói một phần thì ghi rõ.",
    "stated-year-blank":
      "“{name}”: “{text}” nêu {found}, mà ô {cell} của năm đó không có số tiền. Hãy ghi số tiền vào cột đúng nguồn, hoặc sửa lời ghi.",
    "stated-total":
      "“{name}”: “{text}” nêu tổng số {found}, lớn hơn tổng ở ô {cell} là {expected}. Hãy so với quyết định rồi sửa chỗ sai.",
    "stated-total-blank":
      "“{name}”: “{text}” nêu tổng số {found}, mà ô {cell} không có số tiền. Hãy ghi tổng số vào ô đó, hoặc sửa lời ghi.",
    "stated-given":
      "“{name}”: “{text}” nêu đã bố trí {found}, lớn hơn số đã bố trí ở ô {cell} là {expected}. Hãy xem số nào đúng rồi sửa chỗ kia.",
    "stated-given-blank":
      "“{name}”: “{text}” nêu đã bố trí {found}, mà ô {cell} không có số tiền. Hãy ghi số đã bố trí vào ô đó, hoặc sửa lời ghi.",
    "stated-source":
      "“{name}”: “{text}” nêu {source} {found}, còn số tiền của nguồn đó ở ô {cells} là {expected}. Hãy xem số nào đúng rồi sửa chỗ kia; nếu lời ghi chỉ nói một phần hoặc năm khác thì ghi rõ.",
    "stated-share":
      "“{name}”: “{text}” nêu {source} {found}%, còn ô {cells} là {expected}% của ô {whole}. Hãy xem tỷ lệ hay số tiền đúng rồi sửa chỗ kia; nếu tỷ lệ chỉ của một phần hoặc của năm khác thì ghi rõ.",
    "stated-paid":
      "“{name}”: “{text}” nêu đã giải ngân {found}, còn số giải ngân của nhiệm vụ ở ô {cell}, cộng các nguồn, là {expected}. Hãy xem số nào đúng rồi sửa chỗ kia; nếu lời ghi chỉ nói một phần thì ghi rõ.",
    "stated-percent":
      "“{name}”: “{text}” nêu {found}%, còn ô {cell} trên ô {whole} là {expected}%. Hãy xem tỷ lệ hay số tiền đúng rồi sửa chỗ kia.",
    saved:
      "“{name}”: “{text}” nêu tiết kiệm, giảm {found}, còn ô {whole} trừ ô {cell} là {expected}. Hãy xem số nào đúng rồi sửa chỗ kia; nếu lời ghi chỉ nói một phần thì ghi rõ.",
    "given-years":
      "“{name}”: “{text}” cộng lại {found} đến năm {year}, còn số đã bố trí ở ô {cell} là {expected}. Hãy xem số nào đúng rồi sửa chỗ kia; nếu lời ghi chỉ nói một phần thì ghi rõ.",
    rest: "“{name}”: ghi chú nêu {found} cho các năm đến {year}, còn tổng kinh phí (ô {cell}) trừ số đã bố trí (ô {other}) và nhu cầu năm nay (ô {whole}) là {expected}. Hãy xem lại ghi chú và ba ô này rồi sửa chỗ sai.",
  },
  "percent-unlikely": {
    title: "Tỷ lệ phần trăm không hợp lý",
    above:
      "“{name}”: {found}% vượt quá 100%, trong khi đây là tỷ lệ. Hãy xem lại; nếu là so với kế hoạch hoặc năm trước thì ghi rõ trong tên chỉ tiêu.",
    "far-above":
      "“{name}”: {found}% vượt xa 100%. Có phải thiếu dấu phẩy ({expected}%), hoặc số nhập vào ô đã định dạng %? Hãy xem lại số này.",
    fraction:
      "“{name}” ghi {found} ở cột có đơn vị tính %, còn ô {cell} ghi {other}%. Có phải {expected}%? Nếu đúng, hãy ghi {expected}; nếu thật sự là {found}% thì giải trình.",
    "fraction-alone":
      "“{name}” ghi {found} trong khi đơn vị tính là % và các chỉ tiêu khác ghi số phần trăm. Có phải {expected}%? Nếu đúng, hãy ghi {expected}.",
    ratio:
      "“{name}”: tỷ lệ ghi {found}%, còn tính theo ô {cell} và ô {other} là {expected}%. Hãy kiểm tra hai số tiền rồi ghi lại tỷ lệ, hoặc đặt công thức.",
    "of-counts":
      "“{name}”: tỷ lệ ghi {found}%, còn {part} (ô {cell}) trên {whole} (ô {other}) là {expected}%. Hãy xem lại ba số này rồi sửa số sai.",
    "above-all":
      "“{name}”: {found} (ô {cell}) lớn hơn cả {expected} (ô {other}) mà nó được tính tỷ lệ. Có lẽ một trong hai số gõ theo đơn vị khác (nghìn, triệu, tỷ đồng) hoặc ghi nhầm cột: hãy xem lại cả dòng.",
  },
  "result-contradicts": {
    title: "Đánh giá, chỉ tiêu trái với số liệu",
    "reached-missed":
      "“{name}” ghi “{status}”, mà kết quả {found} (ô {cell}) chưa tới mục tiêu {expected} (ô {other}). Hãy xem lại kết quả, mục tiêu và đánh giá.",
    "missed-reached":
      "“{name}” ghi “{status}”, mà kết quả {found} (ô {cell}) đã đạt mục tiêu {expected} (ô {other}). Hãy xem lại kết quả, mục tiêu và đánh giá.",
    "passed-equal":
      "“{name}” ghi “{status}”, mà kết quả {found} (ô {cell}) chỉ bằng mục tiêu {expected} (ô {other}). Hãy ghi “Đạt”, hoặc xem lại kết quả.",
    "reached-nothing":
      "“{name}” ghi “{status}”, mà kết quả là {found} (ô {cell}). Hãy xem lại kết quả và đánh giá.",
    "missed-whole":
      "“{name}” ghi “{status}”, mà kết quả là {found}% (ô {cell}). Hãy xem lại kết quả và đánh giá.",
    unexplained:
      "“{name}”: kết quả {found} (ô {cell}) thấp hơn mục tiêu {expected} (ô {other}) mà chưa giải trình. Hãy ghi nguyên nhân vào ô này; nếu kết quả hoặc mục tiêu ghi nhầm thì sửa lại.",
    "unexplained-more":
      "“{name}”: kết quả {found} (ô {cell}) vượt mức cho phép {expected} (ô {other}) mà chưa giải trình. Hãy ghi nguyên nhân vào ô này; nếu kết quả hoặc mục tiêu ghi nhầm thì sửa lại.",
    "raised-below":
      "“{name}”: ghi chú “{text}”, mà mục tiêu {found} lại thấp hơn {expected} của năm trước (ô {cell}). Hãy xem có gõ nhầm (đổi chỗ chữ số, thiếu số) không, rồi sửa mục tiêu hoặc ghi chú.",
    "target-below":
      "“{name}”: mục tiêu {found}% thấp hơn kết quả năm trước đã đạt {expected}% (ô {cell}). Hãy xem có gõ nhầm (đổi chỗ chữ số, thiếu số) không; nếu đúng là hạ mục tiêu thì ghi lý do ở cột ghi chú.",
    "note-target":
      "“{name}”: ghi chú nêu mục tiêu năm {year} là {found}, còn ô {cell} ghi {expected}. Hãy xem lại, sửa ô sai.",
    "parts-over":
      "“{name}” ghi {found}, mà riêng các phần của nó (ô {cells}) cộng lại đã là {expected}. Tổng không thể ít hơn các phần: hãy xem lại các số này.",
    "parts-short":
      "“{name}” ghi {found}, mà các phần của nó (ô {cells}) cộng lại là {expected}, còn thiếu {difference}. Hãy xem lại các số này; nếu còn phần khác thì thêm dòng cho phần đó.",
    "other-target":
      "Ô này ghi {found}%, còn ô {cell} (trang “{sheet}”) ghi mục tiêu “{name}” là {expected}%. Nếu là cùng một chỉ tiêu, hãy ghi thống nhất.",
  },
} as const;
