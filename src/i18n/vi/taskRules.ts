import { taskDetailRules } from "./taskDetailRules";

/** Messages of the rules on tasks and on limits: time, decisions, repetition, shares, ceilings. */
export const taskRules = {
  "required-empty": {
    title: "Bỏ trống ô bắt buộc",
    empty: "“{name}”: cột “{header}” bắt buộc ghi mà đang để trống.",
    "empty-amount": "“{name}”: cột “{header}” đang để trống. Hãy ghi số; không có thì ghi 0.",
    "empty-indicator":
      "“{name}”: cột “{header}” đang để trống. Hãy ghi; chỉ tiêu không có ở cơ quan mình thì ghi “Không”.",
    unnamed:
      "Dòng {row} có {found} (ô {cell}) mà không có tên nhiệm vụ. Hãy ghi tên và các cột bắt buộc; nếu số này gõ nhầm dòng thì chuyển về đúng dòng hoặc xóa.",
    "unnamed-source":
      "Dòng {row} có {found} (ô {cell}) và ghi nguồn mà không có số thứ tự, không có tên nhiệm vụ. Có thể đây là dòng nguồn tiếp theo của một nhiệm vụ đã bị xóa dòng đầu: hãy xem bản trước và khôi phục dòng đó. Nếu là nhiệm vụ riêng thì ghi tên; nếu gõ nhầm dòng thì chuyển về đúng dòng hoặc xóa.",
  },
  "period-invalid": {
    title: "Thời gian thực hiện sai",
    "not-a-period":
      "“{name}”: “{found}” không phải thời gian. Hãy ghi năm hoặc khoảng năm, ví dụ 2026-2028, tháng 6/2027, quý II/2027.",
    reversed: "“{name}”: thời gian “{found}” kết thúc trước khi bắt đầu. Hãy ghi lại.",
  },
  "period-outside-plan": {
    title: "Thời gian nằm ngoài năm kế hoạch",
    before:
      "“{name}”: thời gian “{found}” đã hết trước năm kế hoạch ({expected}). Hãy sửa thời gian; nếu đã xong thì bỏ dòng này.",
    "before-paid":
      "“{name}”: thời gian “{found}” đã hết trước năm kế hoạch ({expected}), mà ô {cell} vẫn ghi {amount}. Có lẽ còn ghi thời gian của năm trước: hãy ghi lại theo quyết định; nếu việc đã xong, chỉ còn thanh toán thì ghi đến năm thanh toán.",
    "before-target":
      "“{name}”: thời hạn “{found}” là trước năm kế hoạch ({expected}). Có lẽ còn ghi thời hạn của năm trước: hãy ghi lại; nếu chỉ tiêu đã đạt từ năm trước thì ghi rõ ở cột ghi chú.",
    after:
      "“{name}”: thời gian “{found}” bắt đầu sau năm kế hoạch ({expected}). Hãy sửa thời gian, hoặc chuyển sang kế hoạch năm sau.",
    "paid-before":
      "“{name}”: thời gian “{found}” bắt đầu sau khi đã có tiền: ô {cell} ghi {amount} của các năm trước. Hãy ghi lại năm bắt đầu theo quyết định; nếu số tiền đó là của nhiệm vụ khác thì sửa ô {cell}, nếu là tiền chuẩn bị thì ghi rõ ở cột ghi chú.",
    "used-up":
      "“{name}”: thời gian “{found}” kéo qua năm {year}, mà số đã bố trí và nhu cầu năm {year} đã hết tổng kinh phí {expected} (ô {cell}), các năm khác không có tiền. Hãy xem thời gian có bị kéo theo ô trên không; nếu đúng thì xem lại tổng kinh phí và nhu cầu năm {year}.",
    "other-year":
      "“{name}”: kinh phí ghi ở cột “{header}” (ô {cell}), còn thời gian thực hiện là “{found}” (ô {other}). Hãy chuyển kinh phí sang cột của năm thực hiện, hoặc sửa thời gian.",
  },
  "document-dates-differ": {
    title: "Ngày, số văn bản mâu thuẫn",
    "after-today":
      "“{found} ngày {day}” là ngày chưa tới, không thể là căn cứ. Hãy so với văn bản rồi ghi lại năm, tháng cho đúng.",
    "after-signing":
      "“{found} ngày {day}” sau ngày ký biểu {expected} (ô {cell}). Hãy so với văn bản: sửa ngày của quyết định, hoặc ngày ký.",
    "late-other":
      "“{found} ngày {day}” sau ngày ký biểu hoặc chưa tới, còn ô {cell} ghi cùng số này ngày {expected}. Hãy so với văn bản rồi ghi lại cho đúng.",
    "no-such-day":
      "“{found}” không phải ngày có thật. Hãy ghi lại ngày của văn bản kèm theo hoặc ngày ký.",
    "no-such-date":
      "“{found} ngày {day}”: không có ngày này, còn ô {cell} ghi cùng số này ngày {expected}. Hãy so với văn bản rồi ghi lại ngày cho đúng.",
    "two-dates":
      "“{found} ngày {day}”, còn ô {cell} ghi cùng số này ngày {expected}. Hãy so với văn bản rồi sửa ô sai.",
    dragged:
      "“{found} ngày {day}”: cùng một số mà năm tăng dần từ ô {cell} (ngày {expected}) trở xuống, có lẽ do kéo ô. Hãy so với văn bản rồi ghi lại đúng ngày.",
    "two-numbers":
      "“{name}” dẫn {found} ngày {day}, còn ô {cell} ghi số {expected} cùng ngày. Hãy so với văn bản rồi sửa số sai.",
    letter:
      "Ngày ký {found} cách ngày của văn bản kèm theo ({expected}, ô {cell}) khoảng một năm. Hãy sửa năm ghi sai.",
  },
  "decision-missing": {
    title: "Nhiệm vụ chuyển tiếp chưa ghi quyết định",
    missing:
      "“{name}” đang thực hiện (đã có {found}) nhưng chưa dẫn văn bản nào. Hãy ghi số, ngày quyết định phê duyệt, ví dụ: Quyết định số 2458/QĐ-UBND ngày 18/12/2025.",
  },
  "duplicate-task": {
    title: "Nhiệm vụ trùng lặp",
    same: "“{name}” đã có ở ô {cell}. Hãy so hai dòng: nếu là một nhiệm vụ thì xóa một dòng (xóa dòng này là bỏ {found}); nếu không, hãy ghi rõ hai nhiệm vụ khác nhau ở điểm nào.",
    "same-unpaid":
      "“{name}” đã có ở ô {cell}. Hãy so hai dòng: nếu là một nhiệm vụ thì gộp lại; nếu không, hãy ghi rõ hai nhiệm vụ khác nhau ở điểm nào.",
    "other-source":
      "“{name}” đã có ở ô {cell} với nguồn khác. Nếu dòng này là nguồn thứ hai của cùng nhiệm vụ thì đưa về ngay dưới dòng kia, để trống TT; nếu là hai nhiệm vụ thì ghi rõ khác nhau ở điểm nào; nếu ghi lặp thì xóa một dòng (xóa dòng này là bỏ {found}).",
    "other-source-unpaid":
      "“{name}” đã có ở ô {cell} với nguồn khác. Nếu dòng này là nguồn thứ hai của cùng nhiệm vụ thì đưa về ngay dưới dòng kia, để trống TT; nếu là hai nhiệm vụ thì ghi rõ khác nhau ở điểm nào; nếu ghi lặp thì gộp lại.",
    near: "“{name}” gần giống “{other}” (ô {cell}). Hãy so hai dòng: nếu là một nhiệm vụ thì gộp lại (xóa dòng này là bỏ {found}); nếu không, hãy ghi tên cho rõ.",
    "near-unpaid":
      "“{name}” gần giống “{other}” (ô {cell}). Hãy so hai dòng: nếu là một nhiệm vụ thì gộp lại; nếu không, hãy ghi tên cho rõ.",
    reworded:
      "“{name}” có lẽ là “{other}” (ô {cell}) ghi lại bằng lời khác: cùng {found}, cùng thời gian và đơn vị. Hãy so hai dòng: nếu là một nhiệm vụ thì bỏ một dòng; nếu không, hãy ghi rõ khác nhau ở điểm nào.",
  },
  "done-over-total": {
    title: "Số bộ phận vượt tổng",
    over: "“{name}”: đã thực hiện hoặc đã bố trí {found} (ô {cell}), vượt tổng kinh phí {expected} (ô {whole}) là {difference}. Hãy kiểm tra lại hai số này.",
    "asked-over":
      "“{name}”: kinh phí năm kế hoạch {found} (ô {cell}), vượt tổng kinh phí {expected} (ô {whole}) là {difference}. Hãy kiểm tra lại hai số này.",
    "together-over":
      "“{name}”: đã thực hiện (ô {other}) cộng kinh phí năm kế hoạch (ô {cell}) là {found}, vượt tổng kinh phí {expected} (ô {whole}) là {difference}. Hãy kiểm tra lại các số này.",
    "part-over":
      "“{name}”: số “trong đó” {found} (ô {cell}) lớn hơn tổng số {expected} (ô {whole}) là {difference}. Hãy kiểm tra lại hai số này.",
    "period-over":
      "“{name}”: lũy kế {found} (ô {whole}) nhỏ hơn số trong kỳ {expected} (ô {cell}), kể cả các dòng nguồn bên dưới nếu có. Lũy kế gồm cả kỳ này nên không thể nhỏ hơn; hãy kiểm tra lại hai số này.",
    thousand:
      "“{name}”: {found} (ô {cell}) gấp đúng 1.000 hoặc 1.000.000 lần tổng kinh phí {expected} (ô {whole}). Có phải nhầm dấu chấm, dấu phẩy hoặc đơn vị tính? Hãy kiểm tra ô {cell}.",
  },
  "report-date-differs": {
    title: "Kỳ báo cáo, ngày kể không khớp ngày lập",
    period:
      "Tiêu đề ghi “{found}”, nhưng báo cáo lập ngày {day} (ô {cell}). Hãy sửa kỳ báo cáo ở tiêu đề, hoặc ngày lập.",
    "after-report":
      "“{found}”: ngày {day} sau ngày báo cáo {expected} (ô {cell}). Nếu việc chưa diễn ra, hãy ghi “dự kiến”; nếu đã xong, hãy sửa ngày.",
    "since-january":
      "“{name}”: kỳ báo cáo tính từ đầu năm nên số trong kỳ phải bằng lũy kế từ đầu năm, mà ở đây ghi {found}, ô {cell} ghi {expected}. Hãy xem lại hai số.",
    "after-today":
      "“{found}”: ngày {day} chưa tới. Nếu việc chưa diễn ra, hãy ghi “dự kiến”; nếu đã xong, hãy sửa ngày.",
  },
  "status-differs": {
    title: "Tình trạng trái với số giải ngân",
    "done-unfinished":
      "“{name}” ghi “{status}” mà kết quả hoặc kiến nghị còn nêu việc chưa xong, và mới giải ngân {found} trên {expected} (ô {cell}). Hãy sửa tình trạng, hoặc viết lại kết quả.",
    "done-unspent":
      "“{name}” ghi “{status}” mà giải ngân {found} (ô {cell}) trên kế hoạch {expected}. Hãy kiểm tra lại tình trạng và số giải ngân; nếu đã xong mà chưa thanh toán thì ghi rõ.",
    "spent-running":
      "“{name}” ghi “{status}” mà báo cáo nêu đã nghiệm thu, bàn giao và đã giải ngân {found} (ô {cell}), đủ kế hoạch {expected}. Nếu đã xong thì sửa tình trạng; nếu còn việc thì ghi rõ việc còn lại.",
    "spent-not-begun":
      "“{name}” đã giải ngân {found} (ô {cell}), đủ kế hoạch {expected}, mà còn ghi chưa triển khai hoặc đang lựa chọn nhà thầu (tình trạng “{status}”). Hãy kiểm tra lại.",
  },
  "disbursed-over-plan": {
    title: "Giải ngân vượt kế hoạch vốn",
    over: "“{name}”: giải ngân {found} (ô {cell}) vượt kế hoạch vốn {expected} (ô {whole}) là {difference}. Hãy xem có đổi chỗ hai số không; nếu gồm vốn kéo dài, bổ sung thì ghi rõ trong giải trình.",
  },
  "rest-unplanned": {
    title: "Tổng kinh phí còn phần chưa bố trí",
    rest: "“{name}”: thời gian kết thúc năm {year}, tổng kinh phí {found} (ô {cell}) mà đã bố trí (ô {other}) và nhu cầu năm nay (ô {whole}) mới được {expected}, còn {difference}. Hãy kiểm tra ba số này và thời gian thực hiện.",
  },
  "task-age-differs": {
    title: "Ghi “mới”, “chuyển tiếp” trái với số liệu",
    "new-paid":
      "“{name}” ghi “{text}”, mà ô {cell} đã có {found} của các năm trước. Nếu nhiệm vụ chuyển tiếp thì sửa lời ghi; nếu đúng là mới thì bỏ số tiền ghi nhầm, tiền chuẩn bị thì ghi rõ.",
    "new-before":
      "“{name}” ghi “{text}”, mà tệp năm trước đã giao {found} cho nhiệm vụ này. Nếu nhiệm vụ chuyển tiếp thì sửa lời ghi; nếu là việc khác thì ghi tên cho rõ.",
    grouped:
      "“{name}” ghi “{text}”, mà dòng này đứng trong nhóm “{expected}” (ô {cell}). Hãy sửa lời ghi, hoặc chuyển dòng sang nhóm kia.",
    "carried-unpaid":
      "“{name}” ghi “{text}”, mà thời gian “{found}” (ô {other}) không bắt đầu trước năm {year} và ô {cell} không có tiền của các năm trước. Nếu nhiệm vụ mới thì sửa lời ghi (có thể chép từ dòng trên); nếu đúng là chuyển tiếp thì ghi số đã bố trí và năm bắt đầu.",
    "carried-late":
      "“{name}” ghi “{text}”, mà biểu này là của năm {expected}: không thể chuyển tiếp từ năm {found}. Có lẽ ghi nhầm năm; hãy ghi năm bắt đầu.",
    ahead:
      "“{name}” ghi “{text}”, mà tiền ở biểu này là của năm {expected}, chuyển tiếp phải sang năm kế đó. Có lẽ ghi nhầm năm {found}; hãy xem lại lời ghi.",
    "year-outside":
      "“{name}” ghi “{text}”: năm {found} không khớp thời gian thực hiện “{expected}” (ô {cell}). Hãy so với quyết định phê duyệt rồi sửa năm ở lời ghi hoặc ở thời gian; nếu cả hai đúng thì giải trình.",
    "odd-year":
      "“{name}” ghi “{text}”, còn {count} dòng khác của cột này (như ô {cell}) cùng lời ấy đều ghi năm {expected}. Có lẽ ghi nhầm năm {found}; nếu đúng là năm khác thì giải trình.",
    "begun-blank":
      "“{name}” thực hiện “{time}” (ô {other}), ô {cell} có {found} của năm trước, mà ô này không có số đã bố trí. Hãy ghi số đã bố trí đến hết năm trước, hoặc sửa thời gian.",
    "begun-unpaid":
      "“{name}” thực hiện “{time}” nhưng ô {cell} không có số đã bố trí, còn mọi nhiệm vụ khác bắt đầu trước năm {year} đều có. Hãy xem lại năm bắt đầu hoặc ghi số đã bố trí; nếu chưa được bố trí thì ghi rõ ở cột ghi chú.",
  },
  "name-year-past": {
    title: "Tên nhiệm vụ ghi năm khác",
    stage:
      "“{name}”: thời gian thực hiện ghi “{found}” mà tên ghi {expected}. Hãy so với quyết định phê duyệt rồi sửa thời gian hoặc tên; kéo ô xuống dễ làm năm tự tăng.",
    past: "“{name}”: tên ghi năm {found}, còn tiền ở dòng này (ô {cell}) là của năm {expected}. Nếu tên chép từ biểu năm trước thì sửa năm; nếu chi tiếp cho việc của năm {found} thì ghi rõ trong tên (chuyển tiếp, quyết toán, thanh toán).",
  },
  "dragged-series": {
    title: "Năm, ngày, số tăng dần do kéo ô",
    among:
      "Từ ô này đến ô {cell} mỗi dòng tăng một đơn vị (“{found}” … “{last}”), còn ô {other} và các dòng khác cùng ghi “{expected}”: có lẽ do kéo ô. Hãy xem lại từng ô rồi ghi đúng; nếu đúng là khác nhau thì giải trình.",
    alone:
      "Từ ô {other} (“{expected}”) đến ô {cell} (“{last}”) mỗi dòng tăng một đơn vị: có lẽ do kéo ô. Hãy xem lại từng ô rồi ghi đúng; nếu đúng là khác nhau thì giải trình.",
  },
  "project-differs": {
    title: "Phiếu dự án khác danh mục",
    total:
      "“{name}”: phiếu ghi tổng mức đầu tư “{found}”, còn ô {cell} ghi {expected} cho cùng dự án. Hãy so với quyết định phê duyệt rồi sửa ô sai; nếu hai số tính khác nhau thì ghi rõ trong giải trình.",
    "total-unit":
      "“{name}”: phiếu ghi tổng mức đầu tư “{found}”, gấp hoặc kém đúng nghìn lần {expected} ở ô {cell} của cùng dự án. Có lẽ nhầm đơn vị tính; hãy xem lại đơn vị ở phiếu rồi sửa ô sai.",
    "total-less":
      "“{name}”: phiếu ghi tổng mức đầu tư “{found}”, ít hơn {expected} đã và sẽ bố trí cho cùng dự án ở ô {cell}. Hãy so với quyết định phê duyệt rồi sửa ô sai.",
    "years-sum":
      "“{name}”: số tiền các năm ghi ở đây cộng lại {found}, còn tổng mức đầu tư (ô {cell}) là “{expected}”. Hãy kiểm tra từng năm; nếu còn năm khác thì ghi thêm.",
    "sources-sum":
      "“{name}”: các nguồn vốn ghi ở đây cộng lại {found}, còn tổng mức đầu tư (ô {cell}) là “{expected}”. Hãy kiểm tra từng nguồn; nếu còn nguồn khác thì ghi thêm.",
    shares:
      "“{name}”: tỷ lệ các nguồn vốn cộng lại {found}%, không phải 100%. Hãy ghi lại tỷ lệ từng nguồn.",
    period:
      "“{name}”: phiếu ghi thời gian thực hiện “{found}”, còn ô {cell} ghi “{expected}” cho cùng dự án. Hãy so với quyết định phê duyệt rồi sửa ô sai.",
    "period-past":
      "“{name}”: thời gian thực hiện “{found}” đã hết trước năm kế hoạch {year}. Hãy sửa thời gian, hoặc bỏ phiếu này.",
    decision:
      "“{name}”: phiếu dẫn {found}, còn ô {cell} dẫn {expected} cho cùng dự án. Hãy so với văn bản rồi sửa số sai; nếu có cả hai quyết định thì ghi cả hai ở hai nơi.",
    "decision-copied":
      "“{name}”: phiếu dẫn {found} là quyết định ghi ở phiếu của dự án khác (ô {from}), còn ô {cell} dẫn {expected} cho dự án này. Có lẽ phiếu chép từ phiếu kia; hãy xem lại các ô giống hệt phiếu kia: {cells}.",
    "decision-date":
      "“{name}”: phiếu ghi {number} ngày {found}, còn ô {cell} ghi cùng số này ngày {expected}. Hãy so với văn bản rồi sửa ô sai.",
    "decision-no-day":
      "“{name}”: “{found}” không có trong lịch. Hãy so với quyết định rồi ghi lại ngày cho đúng.",
    "decision-late":
      "“{name}”: “{found} ngày {day}” sau ngày ký phiếu {expected} (ô {cell}). Hãy so với văn bản: sửa ngày của quyết định, hoặc ngày ký.",
    "period-reversed":
      "“{name}”: thời gian thực hiện “{found}” kết thúc trước khi bắt đầu. Hãy ghi lại.",
    priority:
      "“{name}”: phiếu ghi ưu tiên “{found}”, còn ô {cell} ghi “{expected}” cho cùng dự án. Hãy sửa ô sai.",
    "owner-elsewhere":
      "“{name}”: phiếu ghi chủ đầu tư “{found}”, là đơn vị của xã, phường khác, còn tệp này là của “{expected}”. Có thể phiếu chép từ nơi khác: hãy xem lại chủ đầu tư; nếu đúng là nơi đó làm chủ đầu tư thì ghi cả ở danh mục.",
    owner:
      "“{name}”: phiếu ghi chủ đầu tư “{found}”, còn ô {cell} ghi “{expected}” cho cùng dự án. Hãy xem lại; nếu chủ đầu tư khác đơn vị chủ trì thì ghi cả hai ở danh mục.",
    scope:
      "“{name}”: phiếu ghi quy mô “{found}”, còn ô {cell} ghi “{expected}” cho cùng dự án. Hãy so với quyết định phê duyệt rồi sửa ô sai.",
    "scope-copied":
      "“{name}”: quy mô ở đây giống hệt phiếu của “{other}” (ô {cell}), còn danh mục ghi quy mô khác cho dự án này. Có lẽ phiếu chép từ phiếu kia; hãy ghi lại quy mô và xem lại các ô khác.",
    "source-level":
      "“{name}”: phiếu ghi nguồn vốn “{found}”, còn ô {cell} đề nghị {expected} cho cùng dự án. Hãy sửa ô sai; nếu dự án có cả hai nguồn thì ghi đủ ở phiếu.",
    "source-level-type":
      "“{name}”: tiền thuộc “{level}” ở ô này là “{found}”, còn ô {cell} của phiếu ghi “{expected}”. Hãy sửa nơi sai (tiền có thể nhập lệch sang cột bên cạnh); nếu dự án có cả hai loại vốn thì ghi đủ ở phiếu.",
    "source-type":
      "“{name}”: phiếu ghi nguồn vốn “{found}”, còn ô {cell} ghi {expected} cho cùng dự án. Hãy sửa ô sai; nếu dự án có cả hai loại vốn thì ghi đủ ở phiếu.",
    twice:
      "Dự án “{name}” đã có phiếu (ô {cell}). Nếu phiếu này là của dự án khác thì ghi lại tên và xem lại các ô còn lại; nếu không, hãy bỏ một phiếu.",
    unlisted:
      "Dự án “{name}” có phiếu nhưng không có trong danh mục ({forms}). Hãy ghi tên đúng như danh mục, thêm dự án vào danh mục, hoặc bỏ phiếu này.",
    nameless: "Phiếu đã ghi nội dung mà chưa có tên dự án. Hãy ghi tên đúng như trong danh mục.",
  },
  ...taskDetailRules,
  "task-missing": {
    title: "Thiếu nhiệm vụ ở biểu kèm theo",
    missing:
      "Biểu này không có “{name}”, mà biểu {form} (trang “{sheet}”, ô {cell}) ghi {found} cho nhiệm vụ này. Hãy thêm dòng vào biểu này; nếu thôi thực hiện thì bỏ ở biểu kia.",
    misnamed:
      "“{name}”: tên ở đây có lẽ ghi nhầm. Ô {cell} (biểu {form}) ghi “{expected}” với cùng số tiền và không có tên này. Nếu là một nhiệm vụ thì ghi cùng một tên ở hai biểu; nếu là hai nhiệm vụ thì thêm mỗi nhiệm vụ vào biểu còn thiếu.",
    "misnamed-twice":
      "“{name}” đã có ở ô {other}, còn ô {cell} (biểu {form}) ghi “{expected}” với đúng số tiền của dòng này: tên ở đây có lẽ chép nhầm từ dòng kia. Hãy ghi lại “{expected}”; nếu dòng này đúng là ghi lặp thì xóa, rồi thêm “{expected}”.",
  },
  "project-group": {
    title: "Nhóm dự án và số bước thiết kế",
    "group-a": "“{name}”: tổng mức {found}, từ {expected} trở lên là dự án nhóm A ({document}).",
    "group-b": "“{name}”: tổng mức {found}, từ {expected} trở lên là dự án nhóm B ({document}).",
    "two-steps":
      "“{name}”: tổng mức {found}, trên {expected} thì thiết kế hai bước và có ban quản lý dự án ({document}).",
  },
  "carried-over-missing": {
    title: "Thiếu nhiệm vụ chuyển tiếp từ năm trước",
    gone: "“{name}” chưa xong theo tệp năm trước nhưng không có trong biểu {form} năm nay. Hãy thêm vào, hoặc giải trình vì sao thôi thực hiện.",
  },
  "carried-over-differs": {
    title: "Số đã thực hiện khác tệp năm trước",
    differs:
      "“{name}”: ghi {found}, theo tệp năm trước là {expected}, chênh lệch {difference}. Hãy đối chiếu lại.",
    less: "“{name}”: ghi {found}, ít hơn số trong tệp năm trước ({expected}). Hãy đối chiếu lại.",
  },
  "dx-share-low": {
    title: "Tỷ lệ chi chuyển đổi số thấp",
    low: "“{name}”: chi chuyển đổi số {amount} bằng {found}%, tối thiểu {expected}% ({document}). Còn thiếu {difference}.",
    "low-unit":
      "“{name}”: chi chuyển đổi số {amount} (ô {cell}) chưa bằng 0,01% của {base} (ô {other}). Có lẽ một trong hai số gõ theo đơn vị khác (nghìn, triệu, tỷ đồng): hãy xem lại cả dòng; nếu số đúng thì còn thiếu {difference} so với tối thiểu {expected}% ({document}).",
  },
  "security-share-low": {
    title: "Tỷ lệ chi an toàn thông tin thấp",
    low: "“{name}”: chi an toàn thông tin {amount} bằng {found}% chi chuyển đổi số, tối thiểu {expected}% ({document}). Còn thiếu {difference}.",
    "low-unit":
      "“{name}”: chi an toàn thông tin {amount} (ô {cell}) chưa bằng 0,1% của {base} chi chuyển đổi số (ô {other}). Có lẽ một trong hai số gõ theo đơn vị khác (nghìn, triệu, tỷ đồng): hãy xem lại; nếu số đúng thì còn thiếu {difference} so với tối thiểu {expected}% ({document}).",
  },
  "over-approved": {
    title: "Vượt kinh phí được duyệt",
    approved:
      "Biểu {form} cộng lại {found}, vượt kinh phí được duyệt {expected} ({document}) là {difference}. Hãy cắt giảm, hoặc trình duyệt bổ sung.",
    stated:
      "Biểu {form} cộng lại {found}, vượt mức {expected} ghi trên chính trang này là {difference}.",
    ceiling:
      "Biểu {form} cộng lại {found}, vượt trần {expected} giao cho đơn vị là {difference}. Hãy cắt giảm, hoặc xin điều chỉnh trần.",
    task: "“{name}”: đã bố trí (ô {other}) và nhu cầu năm nay (ô {cell}) cộng lại {found}, vượt tổng mức {expected} (ô {whole}) là {difference}. Hãy xem ba số này có số nào ghi nhầm (kể cả tổng mức) không; nếu đều đúng thì giảm nhu cầu, hoặc ghi tổng mức đã điều chỉnh.",
  },
  "after-deadline": {
    title: "Niêm phong sau thời hạn",
    late: "Biểu {form} niêm phong ngày {found}, sau thời hạn gửi {expected}. Hãy giải trình lý do gửi muộn.",
  },
} as const;
