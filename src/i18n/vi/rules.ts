import { crossFileRules } from "./crossFileRules";
import { tableRules } from "./tableRules";
import { indicatorRules } from "./indicatorRules";
import { taskRules } from "./taskRules";

/** Messages of rules by rule id and message id: what, found, expected, what to do. */
export const rules = {
  ...crossFileRules,
  ...tableRules,
  ...taskRules,
  ...indicatorRules,
  "rule-failed": {
    title: "Quy tắc không chạy được",
    failed:
      "Quy tắc {name} dừng giữa chừng vì lỗi của chương trình ({found}), nên có thể còn sót phát hiện của riêng quy tắc này. Các quy tắc khác vẫn kiểm tra đủ. Hãy gửi tệp và thông báo này cho nơi hỗ trợ.",
  },
  "form-not-recognised": {
    title: "Trang tính không theo biểu mẫu nào",
    "no-form":
      "Trang tính “{sheet}” có {figures} số liệu nhưng không khớp biểu mẫu nào của bộ mẫu. Hãy đưa bảng vào biểu mẫu (nút Ghép cột, hoặc lệnh import), hoặc xóa trang tính nếu không nộp.",
    doubtful:
      "Bảng này đọc theo biểu {form} nhưng chưa chắc chắn. Hãy xác nhận cột nào là cột nào: {columns}.",
    unconfirmed:
      "Bảng này giống biểu {form} nhưng chưa đủ chắc chắn nên chưa được đọc và chưa được cộng. Nếu là biểu {form}, hãy xác nhận cột nào là cột nào (nút Ghép cột, hoặc check --map): {columns}. Nếu là bảng khác, hãy đưa vào biểu mẫu bằng lệnh import, hoặc xóa nếu không nộp.",
  },
  "form-version-old": {
    title: "Biểu mẫu của phiên bản khác",
    form: "Trang này lập theo biểu {form} phiên bản {found}, nay đã có phiên bản {expected}. Hãy bấm Chuyển sang bản mới (hoặc lệnh migrate); nếu đơn vị tổng hợp vẫn nhận biểu cũ thì giải trình.",
    pack: "Tệp này lập theo bộ biểu mẫu phiên bản {found}, đang kiểm tra theo phiên bản {expected}. Hãy xem lại các phát hiện mới; niêm phong thì tệp được ghi theo phiên bản này.",
    newer:
      "Tệp này lập theo bộ biểu mẫu phiên bản {found}, mới hơn phiên bản {expected} đang dùng trên máy. Hãy tải lại Sổ dự toán khi có mạng, hoặc hỏi đơn vị ban hành bộ biểu mẫu.",
  },
  "column-missing": {
    title: "Thiếu cột của biểu mẫu",
    missing:
      "Biểu {form} thiếu cột “{expected}” (đã bị xóa hoặc sửa tiêu đề). Hãy khôi phục cột với đúng tiêu đề này.",
    unmapped:
      "Bảng ghép vào biểu {form} chưa có cột cho: {columns}. Hãy bổ sung các cột này, hoặc đưa bảng vào biểu bằng lệnh import rồi điền.",
    replaced:
      "Biểu {form} thiếu cột “{expected}”; ở chỗ của cột này có tiêu đề lạ “{found}”. Nếu là cùng một cột, hãy đặt lại tiêu đề “{expected}”; nếu là cột thêm, hãy chèn lại cột còn thiếu.",
  },
  "column-renamed": {
    title: "Tiêu đề cột đã đổi",
    renamed:
      "Tiêu đề cột “{found}” khác biểu {form} nhưng vẫn nhận ra là cột “{expected}”. Có thể đặt lại tiêu đề theo biểu mẫu.",
  },
  "column-added": {
    title: "Cột thêm ngoài biểu mẫu",
    added: "Cột “{found}” không có trong biểu {form}: được phép thêm, giữ nguyên khi tổng hợp.",
  },
  "data-outside-table": {
    title: "Số liệu nằm ngoài bảng",
    below:
      "Có {count} số liệu nằm dưới phần kết thúc bảng nên không được tính. Hãy chuyển vào trong bảng, trên dòng Tổng cộng.",
    beside:
      "Có {count} số liệu nằm bên cạnh bảng, ngoài các cột có tiêu đề, nên không được tính. Hãy chuyển vào trong bảng hoặc xóa đi.",
  },
  "hidden-money": {
    title: "Số liệu bị ẩn",
    sheet:
      "Trang tính ẩn có {count} số liệu, không được tính. Hãy hiện trang tính để nộp, hoặc xóa đi.",
    row: "Dòng của “{name}” đang ẩn nhưng vẫn được tính. Hãy hiện dòng để người đọc thấy số liệu; chỉ xóa khi đúng là không đề nghị nhiệm vụ này nữa.",
    column: "Cột “{header}” đang ẩn nhưng vẫn được tính. Hãy hiện cột để người đọc thấy số liệu.",
  },
  "form-twice": {
    title: "Biểu mẫu lặp lại",
    copy: "Trang tính này cũng là biểu {form}; chỉ trang “{counted}” được tính. Hãy gộp số liệu vào một trang và xóa trang thừa.",
  },
  "form-empty": {
    title: "Biểu hoặc nhiệm vụ chưa có số liệu",
    empty:
      "Biểu {form} chưa nhập nhiệm vụ nào. Hãy nhập số liệu trước khi nộp; nếu năm nay đơn vị không có nhiệm vụ thì ghi “Không có” vào biểu hoặc giải trình.",
    "no-year":
      "“{name}” chưa ghi kinh phí của năm nào. Hãy ghi số tiền vào cột của từng năm (số nằm trong ảnh không được tính); nếu không cần kinh phí thì ghi 0, hoặc nói rõ ở Ghi chú.",
  },
  "year-differs": {
    title: "Năm trên biểu khác năm kế hoạch",
    differs:
      "Tiêu đề cột ghi “{found}”, là biểu của kế hoạch năm {year}, còn tệp là kế hoạch năm {expected}, ghi đúng là “{header}”. Nếu số liệu là của kế hoạch năm {expected} thì chỉ sửa ô này; nếu là bảng cũ thì dùng đúng biểu của năm.",
    column:
      "Tiêu đề “{found}” ghi năm không khớp các cột khác của biểu. Số liệu được đọc là của “{expected}”; hãy sửa năm trong tiêu đề.",
    heading:
      "Tên biểu ghi “{found}”, còn các cột là của năm khác. Nếu chép từ biểu năm trước, hãy ghi lại: “{expected}”.",
  },
  "text-number": {
    title: "Số tiền lưu dạng chữ",
    "as-text":
      "“{found}” đang lưu dạng chữ nên không được cộng vào tổng. Đọc là {expected}; hãy chuyển thành số.",
    range: "“{found}” là khoảng, không phải một số tiền. Hãy nhập một số.",
    "foreign-currency":
      "“{found}” không phải tiền đồng. Hãy quy đổi ra đồng, số ngoại tệ ghi ở cột Ghi chú.",
    "too-large":
      "“{found}” quá lớn so với đơn vị tính của bảng. Hãy kiểm tra lại: có thể đã nhập bằng đồng.",
    "foreign-column":
      "Cột “{found}” không phải tiền đồng nên không được tính. Hãy thêm cột quy đổi ra đồng.",
    "date-or-share":
      "Ô đang định dạng ngày tháng hoặc tỷ lệ % (giá trị {found}) nên không phải số tiền. Hãy nhập lại số tiền và đặt định dạng số.",
    letters:
      "“{found}” lẫn chữ cái trông giống chữ số nên không được cộng vào tổng. Có phải {figures} ({expected})? Hãy so với bản gốc rồi gõ lại bằng chữ số.",
    "not-a-number":
      "“{found}” không phải số tiền. Hãy nhập số, phần giải thích chuyển sang cột Ghi chú.",
  },
  "number-ambiguous": {
    title: "Số tiền hiểu được hai cách",
    "two-readings":
      "“{found}” có thể là {larger} hoặc {smaller}. Hãy nhập lại dạng số để không bị hiểu nhầm.",
  },
  "unit-in-cell": {
    title: "Ghi đơn vị tính trong ô số tiền",
    "other-unit":
      "“{found}” ghi đơn vị khác với đơn vị tính của bảng. Đọc là {expected}; hãy nhập số theo đơn vị của bảng.",
    "same-unit": "“{found}” ghi cả đơn vị tính. Đọc là {expected}; chỉ nhập số, không ghi đơn vị.",
  },
  "unit-missing": {
    title: "Thiếu đơn vị tính",
    "not-dong":
      "Biểu {form} ghi “{found}”, không phải đơn vị tiền đồng đã biết. Hãy ghi lại: đồng, nghìn đồng, triệu đồng hoặc tỷ đồng.",
    missing: "Biểu {form} chưa ghi đơn vị tính. Hãy ghi dòng “Đơn vị tính: …” ngay trên bảng.",
  },
  "legacy-font": {
    title: "Chữ gõ bằng phông cũ",
    tcvn3:
      "“{found}” gõ theo bảng mã TCVN3 (phông .VnTime …). Chuyển sang Unicode: “{expected}”, rồi đổi phông của ô sang phông Unicode (Times New Roman).",
    vni: "“{found}” gõ theo bảng mã VNI (phông VNI-Times …). Chuyển sang Unicode: “{expected}”, rồi đổi phông của ô sang phông Unicode (Times New Roman).",
  },
  "not-nfc": {
    title: "Chữ Unicode tổ hợp",
    decomposed:
      "Dấu được lưu rời khỏi chữ cái (Unicode tổ hợp): nhìn như nhau nhưng tìm kiếm, so sánh không khớp. Chuyển sang Unicode dựng sẵn: “{expected}”.",
  },
  "look-alike-letters": {
    title: "Chữ cái của bảng chữ khác",
    foreign:
      "“{found}” có chữ cái trông giống chữ Việt nhưng của bảng chữ khác (Nga, Hy Lạp, Băng Đảo). Viết lại: “{expected}”.",
  },
  "broken-letters": {
    title: "Chữ bị hỏng do chuyển đổi",
    "with-proposal":
      "“{found}” có chữ bị hỏng khi chuyển phông hoặc chép từ PDF. Có phải: “{expected}”?",
    plain: "“{found}” có chữ bị hỏng khi chuyển phông hoặc chép từ PDF. Hãy gõ lại.",
  },
  "stray-spaces": {
    title: "Thừa dấu cách, xuống dòng",
    stray: "Thừa dấu cách hoặc xuống dòng. Viết lại: “{expected}”.",
  },
  "error-value": {
    title: "Ô báo lỗi",
    error: "Ô đang báo lỗi {found}. Hãy sửa công thức hoặc nhập lại số liệu.",
    "not-calculated": "Công thức ở ô này chưa có kết quả. Hãy mở tệp bằng Excel rồi lưu lại.",
  },
  "float-noise": {
    title: "Số lẻ do phép tính",
    noise:
      "{found} có phần lẻ dưới một đồng do phép chia hoặc nhân tỷ lệ. Được tính là {expected}; hãy làm tròn.",
  },
  "fraction-of-dong": {
    title: "Số tiền lẻ dưới một đồng",
    fraction: "{found} lẻ dưới một đồng theo đơn vị tính của bảng. Được tính là {expected}.",
  },
  "placeholder-text": {
    title: "Chữ tạm, dòng mẫu chưa xóa",
    placeholder: "“{found}” không phải số tiền. Hãy nhập số dự kiến, hoặc để trống nếu không có.",
    example:
      "Dòng {row} (“{name}”) là dòng mẫu, ví dụ chưa xóa mà đang được cộng {found} (ô {cell}). Hãy xóa dòng này; nếu là nhiệm vụ thật, hãy ghi đúng tên nhiệm vụ và đơn vị.",
  },
  "source-missing": {
    title: "Chưa ghi nguồn kinh phí",
    "no-source":
      "“{name}” có kinh phí nhưng chưa ghi nguồn. Hãy ghi rõ cấp ngân sách và loại vốn (Đề nghị ghi rõ từng nguồn kinh phí).",
    "total-only":
      "“{name}” có tổng kinh phí nhưng mọi cột nguồn đều trống. Hãy ghi số tiền vào cột nguồn; nếu trong năm không cần kinh phí thì ghi 0.",
    "no-level": "“{name}” chưa ghi cấp ngân sách (trung ương, tỉnh, huyện, xã …).",
    "no-type": "“{name}” chưa ghi loại vốn (vốn đầu tư, vốn sự nghiệp …).",
  },
  "source-unknown": {
    title: "Nguồn kinh phí không nhận ra",
    "with-proposals": "“{found}” không phải tên nguồn kinh phí đã biết. Có phải: {expected}?",
    plain: "“{found}” không phải tên nguồn kinh phí đã biết. Hãy chọn trong danh sách của ô.",
  },
  "source-ambiguous": {
    title: "Nguồn kinh phí chưa rõ",
    "with-proposals": "“{found}” chưa rõ là nguồn nào. Hãy ghi rõ: {expected}.",
    plain: "“{found}” chưa rõ là nguồn nào. Hãy ghi rõ cấp ngân sách.",
  },
  "source-compound": {
    title: "Nhiều nguồn trong một ô",
    "no-amounts":
      "Ô ghi {count} nguồn ({found}) mà không có số tiền hay tỷ lệ của từng nguồn. Hãy ghi “NS tỉnh: 500; NS huyện: 200”, “NS tỉnh 80%; NS huyện 20%” hoặc mỗi nguồn một dòng dưới nhiệm vụ.",
  },
  "source-not-in-force": {
    title: "Nguồn không còn hiệu lực",
    ended:
      "“{found}” chỉ có đến {until}, không chi cho năm {year}. Hãy ghi nguồn hiện hành: {expected}.",
  },
  "non-state-counted": {
    title: "Tính cả vốn ngoài nhà nước",
    "in-state-group":
      "“{name}” có nguồn “{found}” không phải ngân sách nhà nước. Hãy chuyển xuống nhóm “{expected}” để không cộng vào tổng.",
    "in-total":
      "Tổng ghi {found}, gồm cả {difference} của doanh nghiệp, xã hội hóa. Tổng vốn nhà nước là {expected}.",
    "in-row":
      "“{name}” ghi {found}, gồm cả {difference} của doanh nghiệp, xã hội hóa. Vốn nhà nước là {expected}.",
    "state-apart":
      "“{name}” dùng ngân sách nhà nước ({found}) mà nằm trong nhóm vốn ngoài nhà nước, nên không được tính vào tổng cộng. Hãy chuyển nhiệm vụ lên nhóm của nó; nếu là tiền của doanh nghiệp, người dân thì ghi ở cột, nguồn ngoài nhà nước.",
  },
  "source-in-note": {
    title: "Nguồn chỉ ghi ở cột Ghi chú",
    "only-there":
      "“{name}”: số tiền hoặc tỷ lệ của từng nguồn chỉ ghi ở Ghi chú ({found}). Hãy ghi vào cột nguồn kinh phí.",
  },
  "not-a-source": {
    title: "Không phải nguồn kinh phí",
    "with-proposals":
      "“{found}” là hình thức thực hiện, không phải nguồn kinh phí. Có phải: {expected}?",
    plain:
      "“{found}” là hình thức thực hiện, không phải nguồn kinh phí. Hãy chuyển sang cột Ghi chú và ghi nguồn vào đây.",
  },
  "row-sum": {
    title: "Tổng kinh phí của dòng không khớp",
    differs:
      "“{name}”: tổng ghi {found}, cộng các phần là {expected}, chênh lệch {difference}. Hãy sửa số sai hoặc dùng công thức.",
    formula:
      "“{name}”: công thức ở đây ra {found}, cộng các phần là {expected}, chênh lệch {difference}. Hãy xem công thức có thiếu hoặc thừa ô nào, rồi xem lại các số.",
    "formula-text":
      "“{name}”: công thức ở đây ra {found}, cộng các phần là {expected}, chênh lệch {difference}. Ô {cells} đang lưu dạng chữ nên công thức không cộng: hãy sửa ô đó thành số trước.",
  },
  "rounding-gap": {
    title: "Chênh lệch do làm tròn",
    rounding:
      "“{name}” ghi {found}, cộng lại là {expected}: chênh {difference}, trong phạm vi làm tròn số.",
  },
  "words-mismatch": {
    title: "Số tiền bằng chữ không khớp",
    differs:
      "Bằng chữ ghi “{found}”, còn tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}”. Hãy xem số nào đúng rồi mới sửa.",
    "old-words":
      "Bằng chữ ghi “{found}”, còn tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}”. Trang “{sheet}” (ô {other}) cũng cộng ra đúng số này, nên có lẽ bằng chữ là của số cũ. Hãy xem lại; nếu đúng vậy thì ghi lại bằng chữ.",
    thousands:
      "Theo đơn vị tính ghi ở đây, tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}”, còn bằng chữ (ô {line}) ghi “{found}”: lệch đúng 1.000 hoặc 1.000.000 lần. Hãy xem đơn vị tính có ghi sai không; nếu đơn vị tính đúng thì mới sửa bằng chữ.",
    slip: "“{name}” ghi {amount} ở ô này. Nếu là {meant} thì tổng cộng ở cột “{header}” (ô {cell}, nay đọc là “{expected}”) khớp đúng bằng chữ ở ô {line} (“{found}”): có lẽ gõ đảo chữ số, thừa hoặc thiếu số 0, sai dấu phẩy. Hãy xem lại ô này trước; nếu số đúng thì mới sửa bằng chữ.",
    "row-more":
      "Bằng chữ ghi “{found}”, còn tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}”: nhiều hơn đúng bằng {amount} của “{name}” (ô {row}). Hãy xem dòng đó có tính thừa không; nếu không, bằng chữ là của số cũ thì ghi lại.",
    "unit-line":
      "Bằng chữ ghi “{found}”, còn tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}” vì dòng đơn vị tính (ô {line}) có vẻ ghi sai. Hãy sửa đơn vị tính trước, không sửa bằng chữ.",
    "sum-first":
      "Bằng chữ ghi “{found}”, còn tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}”, nhưng chính số tổng này còn phải xem lại (ô {doubt}, có lỗi báo riêng). Hãy sửa tổng trước, chưa sửa bằng chữ.",
    blank: "Chưa ghi số tiền bằng chữ. Tổng cộng ở cột “{header}” (ô {cell}) đọc là “{expected}”.",
  },
  "decision-number-invalid": {
    title: "Số, ký hiệu hoặc ngày văn bản sai",
    "mendable-spaces": "“{found}” thừa dấu cách trong số, ký hiệu. Viết lại: “{expected}”.",
    "look-alike-letters":
      "“{found}” có chữ cái giống chữ Việt nhưng của bảng chữ khác. Viết lại: “{expected}”.",
    misspelt: "“{found}” có chữ viết tắt gõ nhầm. Hãy so với văn bản, có lẽ là “{expected}”.",
    invalid: "“{found}” không đúng dạng số, ký hiệu văn bản (ví dụ 2458/QĐ-UBND).",
    "impossible-date":
      "“{found}” không phải ngày, tháng có thật. Hãy so với văn bản rồi ghi lại theo thứ tự ngày/tháng/năm.",
  },
  "budget-code-invalid": {
    title: "Mã mục lục ngân sách sai",
    "no-code":
      "“{found}” không phải mã mục lục ngân sách. Hãy ghi mã, ví dụ: mục 6950, tiểu mục 6956.",
    "wrong-length":
      "“{found}” không đúng số chữ số: chương, loại, khoản có 3 chữ số; mục, tiểu mục có 4 chữ số.",
    "chapter-range":
      "Chương {found} không thuộc cấp nào: trung ương 001–399, tỉnh 400–599, xã 800–989.",
    "chapter-district":
      "Chương {found} là chương của cấp huyện, không còn dùng từ năm ngân sách 2026. Hãy ghi chương cấp tỉnh (400–599) hoặc cấp xã (800–989).",
    "category-unknown": "Không có loại {found} trong mục lục ngân sách (Thông tư 324/2016/TT-BTC).",
    "section-elsewhere": "Khoản {found} không thuộc loại {category}.",
    "not-a-sub-item": "{found} là mã mục, không phải tiểu mục.",
    "sub-item-elsewhere": "Tiểu mục {found} không thuộc mục {item}.",
    "not-listed": "Mã {found} không có trong danh mục mã của bộ biểu mẫu.",
  },
  "lead-unknown": {
    title: "Tên cơ quan cần xem lại",
    unknown: "“{found}” không có trong danh mục sở, bộ. Hãy kiểm tra lại tên cơ quan.",
    nearest: "“{found}” không có trong danh mục cơ quan. Có phải: {expected}?",
    renamed: "“{found}” đã hợp nhất hoặc đổi tên năm 2025. Tên mới: {expected}.",
    "province-merged": "“{found}” đã sáp nhập từ 01/7/2025. Nay là: {expected}.",
    abolished:
      "“{found}”: không còn cấp huyện, thị trấn từ 01/7/2025. Hãy ghi xã, phường hoặc cơ quan tiếp nhận nhiệm vụ.",
  },
} as const;
