/** Messages of the rules on how a table is built: rows, groups, numbers and sums. */
export const tableRules = {
  "header-repeated": {
    title: "Tiêu đề bảng lặp lại giữa các dòng",
    repeated:
      "Tiêu đề bảng lặp lại ở đây ({rows} dòng), thường do ngắt trang. Hãy xóa, và đặt lặp tiêu đề khi in thay vì gõ lại.",
  },
  "row-split": {
    title: "Nhiệm vụ bị tách thành nhiều dòng",
    split:
      "“{found}” là phần tiếp của nhiệm vụ “{name}” ở dòng trên (thường do ngắt trang). Hãy gộp lại thành một dòng.",
  },
  "numbering-broken": {
    title: "Số thứ tự không liên tục",
    jump: "“{name}”: số thứ tự nhảy cách, đến {found} mà thiếu {expected}. Hãy kiểm tra có thiếu dòng không rồi đánh số lại.",
    repeated: "“{name}”: số thứ tự {found} đã dùng cho dòng trên. Hãy đánh số lại.",
    back: "“{name}”: số thứ tự {found} lùi lại trong cùng một nhóm. Hãy xem có mất dòng tên nhóm ở trên không rồi mới đánh số lại.",
  },
  "group-unknown": {
    title: "Nhóm không có trong biểu mẫu",
    unknown:
      "Biểu mẫu không có nhóm “{found}” nên kinh phí không vào nhóm nào khi tổng hợp. Các nhóm của biểu: {expected}.",
  },
  "subtotal-wrong-column": {
    title: "Số cộng nằm lệch cột",
    moved: "“{name}”: số {found} là số cộng của cột “{expected}” nhưng nằm ở cột này.",
  },
  "total-typed": {
    title: "Số cộng gõ tay",
    typed:
      "“{name}”: {count} số cộng đang gõ tay, sẽ sai khi sửa số liệu bên dưới. Hãy đặt công thức cộng.",
  },
  "negative-amount": {
    title: "Số tiền âm",
    negative: "“{name}”: {found}. Kinh phí không được là số âm. Hãy bỏ dấu trừ hoặc kiểm tra lại.",
  },
  "level-sum-differs": {
    title: "Số theo cấp ngân sách không khớp danh mục",
    less: "“{name}”: ở đây ghi {found}, còn riêng các nhiệm vụ của biểu {form} (trang “{sheet}”, ô {cells}) đã lấy {expected} từ nguồn {source}, nhiều hơn {difference}. Số ở đây gồm cả các nhiệm vụ đó nên không thể ít hơn: hãy ghi lại; nếu biểu {form} ghi nhầm số hoặc nhầm nguồn thì sửa biểu đó.",
    "less-group":
      "“{name}”: ở đây ghi {found}, còn riêng nhóm “{group}” của biểu {form} (trang “{sheet}”, ô {cells}) đã lấy {expected} từ nguồn {source}, nhiều hơn {difference}. Số ở đây gồm cả nhóm đó nên không thể ít hơn: hãy ghi lại; nếu biểu {form} ghi nhầm số, nhầm nguồn hoặc nhầm nhóm thì sửa biểu đó.",
    slip: "“{name}”: ở đây ghi {found}, còn nhóm “{group}” của biểu {form} (trang “{sheet}”, ô {cells}) lấy {expected} từ nguồn {source}: hai số chỉ khác nhau ở hai chữ số đổi chỗ hay ở số 0, mà số khác của biểu này khớp đúng danh mục. Có lẽ gõ nhầm: hãy xem lại rồi sửa ô sai; nếu còn tính phần an toàn thông tin trong nhiệm vụ khác thì ghi ở cột ghi chú.",
    more: "“{name}”: ở đây ghi {found}, còn các nhiệm vụ của biểu {form} (trang “{sheet}”, ô {cells}) chỉ lấy {expected} từ nguồn {source}, ít hơn {difference}, trong khi số khác của biểu này khớp đúng danh mục. Hãy xem số nào chưa cập nhật; nếu ở đây tính cả khoản ngoài danh mục thì ghi khoản đó ở cột ghi chú.",
    thousand:
      "“{name}”: ở đây là {found}, còn biểu {form} (trang “{sheet}”, ô {cells}) lấy {expected} từ nguồn {source}: lệch đúng 1.000 hoặc 1.000.000 lần. Có lẽ gõ theo đơn vị khác đơn vị tính của biểu: hãy xem lại các số của dòng này (ô {others}) và dòng “Đơn vị tính”.",
    moved:
      "“{name}”: {found} ở đây đúng bằng số của dòng “{other}” theo biểu {form} (trang “{sheet}”, ô {cells}), mà dòng đó (ô {cell}) ghi khác; nguồn {source} ở biểu {form} là {expected}. Có lẽ số liệu bị ghi nhầm dòng: hãy chuyển các số của dòng này về dòng “{other}”; nếu biểu {form} ghi nhầm nguồn thì sửa biểu đó.",
    "all-levels":
      "“{name}”: {found} ở đây đúng bằng tổng mọi nguồn của các nhiệm vụ ở biểu {form} (trang “{sheet}”), còn riêng nguồn {source} (ô {cells}) là {expected}; số của “{other}” đã có ở ô {cell}, nên cộng lại là tính hai lần. Có lẽ lấy nhầm cột “Tổng số”: hãy ghi lại theo nguồn của cấp này; nếu tính cả khoản ngoài danh mục thì ghi khoản đó ở cột ghi chú.",
    exchanged:
      "“{name}” và “{other}” (ô {cell}) ghi ngược số của nhau so với nguồn ở biểu {form} (trang “{sheet}”, ô {cells}): ở đây ghi {found}, còn nguồn {source} là {expected}. Hãy đổi lại các số của hai dòng; nếu biểu {form} ghi nhầm nguồn thì sửa biểu đó.",
  },
  "formula-text-mismatch": {
    title: "Công thức ghi trong tên không khớp",
    missing: "“{name}” ghi cộng {found} nhưng bảng không có mục {expected}.",
    "other-sum": "“{name}” ghi cộng {found} nhưng số liệu không phải là tổng các mục đó.",
  },
  "task-adds-others": {
    title: "Số của nhiệm vụ lấy từ dòng khác",
    adds: "“{name}”: công thức “={found}” cộng cả số của {count} dòng khác ({expected}; ô {cells}), nên số các dòng đó vào tổng hai lần. Hãy ghi số của riêng nhiệm vụ này; nếu đây là dòng cộng thì đưa về dòng nhóm.",
    "other-row":
      "“{name}”: công thức “={found}” lấy số ở dòng “{other}” của trang “{sheet}”, còn nhiệm vụ này ở trang đó là ô {cell}. Xem lại; nếu lấy nhầm dòng thì trỏ công thức về ô {cell}.",
  },
  "agency-differs": {
    title: "Tên cơ quan trên biểu khác tệp",
    stored:
      "Biểu ghi “{found}”, còn tệp này là của “{expected}”. Nếu chép biểu từ tệp của cơ quan khác, hãy ghi lại tên cơ quan và kiểm tra số liệu có phải của đơn vị mình không.",
    sheets:
      "Biểu ghi “{found}”, còn các trang khác ghi “{expected}” (ô {cell}). Nếu chép biểu từ tệp của cơ quan khác, hãy ghi lại tên cơ quan và kiểm tra số liệu có phải của đơn vị mình không.",
  },
  "heading-differs": {
    title: "Đầu biểu, phần ký khác các trang khác",
    "letter-number":
      "Văn bản kèm theo ghi số “{found}”, khác “{expected}” ở ô {cell} ({count} trang ghi như vậy). Hãy xem lại số văn bản rồi ghi thống nhất; nếu biểu này đúng là kèm theo văn bản khác thì giải trình.",
    "letter-date":
      "Văn bản kèm theo ghi ngày {found}, khác ngày {expected} ở ô {cell} ({count} trang ghi như vậy). Hãy xem lại ngày văn bản rồi ghi thống nhất.",
    "letter-missing":
      "Dòng kèm theo còn trống số văn bản, còn ô {cell} ghi “{expected}” ({count} trang ghi như vậy). Hãy ghi số văn bản.",
    "sign-date":
      "Biểu này ký ngày {found}, khác ngày {expected} ở ô {cell} ({count} trang ghi như vậy). Hãy xem lại ngày ký; nếu đúng là ký ngày khác thì giải trình.",
    "sign-place":
      "Nơi ký ghi “{found}”, khác “{expected}” ở ô {cell} ({count} trang ghi như vậy). Hãy xem lại rồi ghi thống nhất.",
    "old-sheet":
      "Đầu biểu và phần ký đều là của năm khác: ở đây ghi “{found}”, còn ô {cell} ghi “{expected}” ({count} trang ghi như vậy). Nếu chép trang này từ tệp năm trước, hãy sửa đầu biểu, phần ký và kiểm tra cả số liệu trong bảng.",
    "signed-before":
      "Biểu ký ngày {found} mà văn bản kèm theo ghi ngày {expected} (ô {cell}), sau ngày ký. Hãy xem lại hai ngày; nếu đúng là ký biểu trước khi có văn bản thì giải trình.",
    signer:
      "Người ký ghi “{found}”, khác “{expected}” ở ô {cell} ({count} trang ghi như vậy), cùng ngày ký. Nếu còn tên người ký cũ hoặc gõ sai tên thì ghi lại; nếu người khác ký thật thì giải trình.",
    "signer-missing":
      "Phần ký đã ghi ngày nhưng thiếu họ tên người ký, còn ô {cell} ghi “{expected}” ({count} trang ghi như vậy). Hãy ghi họ tên.",
    office:
      "Cùng một người ký mà chức danh ở đây ghi “{found}”, khác “{expected}” ở ô {cell} ({count} trang ghi như vậy). Hãy ghi thống nhất chức danh.",
    "old-name":
      "Đầu biểu ghi tên cũ “{found}”, còn ô {cell} ghi tên hiện nay “{expected}” ({count} trang ghi như vậy). Hãy ghi tên hiện nay; nếu chép trang này từ tệp cũ thì kiểm tra cả số liệu.",
  },
  "merged-data-cells": {
    title: "Trộn ô trong bảng số liệu",
    "across-tasks":
      "Ô {range} (“{found}”) trộn qua {count} nhiệm vụ: bảng không sắp xếp, lọc được. Hãy bỏ trộn ô và ghi lại ở từng dòng.",
    names:
      "Ô tên {range} (“{found}”) trộn qua {count} nhiệm vụ: tên nhiệm vụ ở dòng {row} đã mất, số tiền của dòng đó không còn biết của việc nào. Hãy bỏ trộn ô rồi ghi lại tên nhiệm vụ của dòng {row}; đừng xóa dòng.",
    amount:
      "Số tiền ở {range} ({found}) trộn qua {count} nhiệm vụ nhưng chỉ tính cho dòng đầu. Hãy bỏ trộn ô và ghi số tiền của từng nhiệm vụ.",
    "across-columns":
      "Ô {range} (“{found}”) trộn qua nhiều cột nên các cột sau bị che. Hãy bỏ trộn ô.",
  },
  "formula-overwritten": {
    title: "Gõ đè lên công thức của biểu",
    total:
      "“{name}”: tổng {found} đang gõ tay trong khi biểu có sẵn công thức, sẽ sai khi sửa các phần. Hãy khôi phục công thức.",
    share:
      "“{name}”: tỷ lệ {found} đang gõ tay trong khi biểu có sẵn công thức. Hãy khôi phục công thức.",
  },
  "formula-range-short": {
    title: "Công thức cộng thiếu dòng",
    short:
      "“{name}”: công thức cộng thiếu {count} dòng ({missed}), thường do chèn thêm dòng. Đang ra {found}, cộng đủ là {expected}.",
    "short-columns":
      "“{name}”: công thức cộng thiếu {count} dòng ({missed}), thường do chèn thêm dòng. Đang ra {found}, cộng đủ là {expected}. Các ô {cells} của dòng này đều thiếu như vậy: sửa tất cả, cả ô chưa sai số.",
    "short-of-group":
      "“{name}”: công thức không cộng {count} dòng nằm dưới nhóm này ({missed}). Đang ra {found}, cộng cả các dòng đó là {expected}. Số thứ tự nhóm đứt quãng hoặc có ô cộng báo lỗi #REF!: có thể dòng tên của một nhóm đã bị xóa. Hãy xem các dòng đó thuộc nhóm nào trước khi sửa công thức.",
  },
  "sheet-protected-input": {
    title: "Ô nhập liệu đang bị khóa",
    locked:
      "Trang tính đang bật bảo vệ, {count} ô nhập liệu của biểu {form} bị khóa. Hãy bỏ bảo vệ (Review > Unprotect Sheet) hoặc mở khóa các ô này để nhập, sửa được.",
  },
  "unit-suspicious": {
    title: "Số tiền có thể sai đơn vị tính",
    "row-large":
      "“{name}”: {found} lớn hơn các dòng khác khoảng {factor} lần. Có phải nhập nhầm đơn vị tính?",
    "row-small":
      "“{name}”: {found} nhỏ hơn các dòng khác khoảng {factor} lần. Có phải nhập nhầm đơn vị tính?",
    "year-small":
      "“{name}”: năm này ghi {found}, chỉ bằng khoảng một phần nghìn các năm khác. Có phải {expected} (gõ nhầm dấu chấm, dấu phẩy)?",
    "year-large":
      "“{name}”: năm này ghi {found}, gấp khoảng nghìn lần các năm khác. Có phải {expected} (gõ nhầm dấu chấm, dấu phẩy)?",
    "beside-small":
      "“{name}”: ô này ghi {found}, mà cùng dòng ô {cell} (“{header}”) ghi {expected}, gấp khoảng {factor} lần. Có phải nhập nhầm đơn vị tính hoặc dấu chấm, dấu phẩy? Hãy xem lại số đúng rồi sửa.",
    "beside-large":
      "“{name}”: ô này ghi {found}, gấp khoảng {factor} lần {expected} ở ô {cell} (“{header}”) cùng dòng. Có phải nhập nhầm đơn vị tính hoặc dấu chấm, dấu phẩy? Hãy xem lại số đúng rồi sửa.",
    "beside-fraction":
      "“{name}”: ô này ghi {found}, chưa tới một triệu đồng, trong khi ô {cell} (“{header}”) cùng dòng ghi {expected} và không dòng nào khác có số nhỏ như vậy. Có phải đã gõ theo tỷ đồng, số đúng là {meant}? Hãy xem lại chứng từ rồi sửa.",
    "table-small":
      "Theo đơn vị tính đã ghi, số tiền lớn nhất của biểu {form} chỉ là {found}. Hãy kiểm tra dòng “Đơn vị tính”.",
    "table-large":
      "Theo đơn vị tính đã ghi, số tiền của biểu {form} lên đến {found}. Hãy kiểm tra dòng “Đơn vị tính”.",
    "form-large":
      "Số liệu biểu {form} gấp đúng {factor} lần cùng nhiệm vụ ở biểu {other}. Hãy kiểm tra đơn vị tính của hai biểu.",
    "form-small":
      "Số liệu biểu {form} chỉ bằng 1/{factor} cùng nhiệm vụ ở biểu {other}. Hãy kiểm tra đơn vị tính của hai biểu.",
    "unit-large":
      "Với đơn vị tính ghi ở đây, số liệu biểu {form} gấp đúng {factor} lần cùng nhiệm vụ ở biểu {other}, mà số tiền bằng chữ và các biểu khác khớp với biểu {other}. Hãy sửa đơn vị tính của biểu {form}.",
    "unit-small":
      "Với đơn vị tính ghi ở đây, số liệu biểu {form} chỉ bằng 1/{factor} cùng nhiệm vụ ở biểu {other}, mà số tiền bằng chữ và các biểu khác khớp với biểu {other}. Hãy sửa đơn vị tính của biểu {form}.",
  },
  "external-link": {
    title: "Công thức lấy số từ tệp khác",
    linked:
      "Công thức {found} lấy số từ một tệp khác mà nơi nhận không có. Hãy giữ lại giá trị thay cho công thức.",
    "linked-to":
      "Công thức {found} lấy số từ tệp “{file}” mà nơi nhận không có. Hãy giữ lại giá trị thay cho công thức.",
    "no-value": "Công thức {found} lấy số từ một tệp khác và chưa có kết quả. Hãy nhập số.",
    "no-value-of": "Công thức {found} lấy số từ tệp “{file}” và chưa có kết quả. Hãy nhập số.",
  },
  "text-like-formula": {
    title: "Chữ bắt đầu như công thức",
    "like-formula":
      "“{found}” là chữ nhưng bắt đầu như công thức: sửa lại ô là thành lỗi. Viết lại: “{expected}”.",
  },
  "source-above-agency": {
    title: "Nguồn của cấp trên",
    commune:
      "“{name}” ghi {found}: cấp xã không tự bố trí được. Hãy ghi số văn bản giao hoặc thông báo vốn của cấp trên, hoặc ghi nguồn ngân sách xã.",
    district:
      "“{name}” ghi {found}: cấp huyện không tự bố trí được. Hãy ghi số văn bản giao hoặc thông báo vốn của cấp trên, hoặc ghi nguồn ngân sách huyện.",
  },
  "capital-type-not-allowed": {
    title: "Loại vốn không được chi cho nội dung này",
    "not-allowed":
      "“{name}” là nội dung {work}, ghi {found}. Nội dung này chỉ chi từ vốn thường xuyên ({document}). Hãy đổi loại vốn, hoặc tách phần đầu tư thành nhiệm vụ riêng.",
    "level-of-others":
      "“{name}”: loại vốn ghi {found}, còn cấp (ô {cell}) ghi {other}. Vốn {found} không phải tiền của ngân sách. Nếu là tiền doanh nghiệp, người dân thì sửa ô {cell} thành nguồn khác; nếu ngân sách chi thì sửa loại vốn; nếu có cả hai thì ghi mỗi nguồn một dòng.",
  },
  "source-split-mismatch": {
    title: "Cộng các nguồn không bằng kinh phí",
    amounts:
      "Các nguồn cộng lại là {found}, kinh phí của nhiệm vụ là {expected} (ô {cell}), lệch {difference}. Hãy xem số nào đúng: sửa số của một nguồn, hoặc ghi kinh phí là {found}.",
    "amounts-stated":
      "Các nguồn cộng lại là {found}, kinh phí của nhiệm vụ là {expected} (ô {cell}), lệch {difference}. Ô {other} (số bằng chữ, tổng gõ tay hoặc biểu khác) khớp với {expected}: hãy sửa số của một nguồn. Nếu nguồn mới đúng thì ghi kinh phí là {found} và sửa các chỗ kia.",
    "amounts-sum":
      "Các nguồn cộng lại là {found}, kinh phí của nhiệm vụ là {expected} (ô {cell}), lệch {difference}. Ô {whole} (số bằng chữ, tổng gõ tay hoặc biểu khác) khớp với {found}: hãy ghi kinh phí là {found}. Nếu kinh phí mới đúng thì sửa số của một nguồn và các chỗ kia.",
    "amounts-both":
      "Các nguồn cộng lại là {found}, kinh phí của nhiệm vụ là {expected} (ô {cell}), lệch {difference}. Mỗi số đều có chỗ khớp (số bằng chữ, tổng gõ tay hoặc biểu khác): ô {whole} khớp với số thứ nhất, ô {other} với số thứ hai. Hãy so với văn bản giao vốn rồi sửa số sai ở mọi chỗ.",
    lines:
      "Các dòng nguồn cộng lại là {found}, dòng nhiệm vụ ghi {expected}, chênh lệch {difference}. Nếu dòng nhiệm vụ là nguồn thứ nhất, hãy ghi nguồn của riêng dòng đó; nếu là tổng, số phải bằng tổng các dòng nguồn.",
    "same-source":
      "Dòng này ghi nguồn “{source}” như dòng nhiệm vụ (ô {cell}), mà các dòng nguồn cộng lại ở cột “{header}” là {found}, không bằng {expected} ở dòng nhiệm vụ. Có lẽ chọn nhầm nguồn ở một trong hai ô: hãy so với quyết định, biểu khác rồi sửa nguồn. Nếu đúng là một nguồn thì gộp vào một dòng; nếu dòng nhiệm vụ là tổng thì số phải bằng tổng các dòng nguồn.",
    "same-source-other":
      "Ô này và ô {cell} của cùng nhiệm vụ đều ghi nguồn “{found}”, còn biểu khác ghi số tiền của dòng này từ nguồn “{expected}” (ô {cells}). Có lẽ chọn nhầm nguồn: hãy so với quyết định rồi sửa nguồn của dòng này thành “{expected}”.",
    shares: "Tỷ lệ các nguồn cộng lại là {found}%, phải bằng {expected}%.",
  },
  "sheets-disagree": {
    title: "Hai biểu ghi khác nhau",
    differs:
      "“{name}”: biểu này ghi {found}, biểu {form} (trang “{sheet}”, ô {cell}) ghi {expected}, chênh lệch {difference}. Một trong hai ô sai: hãy xem lại cả hai rồi sửa ô sai.",
    "differs-third":
      "“{name}”: ở đây ghi {found}, còn ô {cell} (biểu {form}, trang “{sheet}”) và ô {other} cùng ghi {expected}, chênh lệch {difference}. Hãy xem lại ô này trước.",
    "differs-summed":
      "“{name}”: ở đây ghi {found}, còn ô {cell} (biểu {form}, trang “{sheet}”) ghi {expected}, chênh lệch {difference}. Số {expected} cộng với các năm trước (ô {earlier}) đúng bằng {sum} ở ô {other}. Hãy xem lại ô này trước.",
    "differs-lines":
      "“{name}”: biểu này ghi {found}, cộng các dòng nguồn ở ô {cells} (riêng ô này {amount}), biểu {form} (trang “{sheet}”, ô {cell}) ghi {expected}, chênh lệch {difference}. Một trong hai biểu ghi sai: hãy xem lại các ô này rồi sửa ô sai.",
    "differs-third-lines":
      "“{name}”: ở đây ghi {found}, cộng các dòng nguồn ở ô {cells} (riêng ô này {amount}), còn ô {cell} (biểu {form}, trang “{sheet}”) và ô {other} cùng ghi {expected}, chênh lệch {difference}. Hãy xem lại các dòng nguồn ở đây trước.",
    "differs-source":
      "“{name}”: ở đây ghi {found}, biểu {form} (trang “{sheet}”, ô {cell}) ghi {expected}. Chênh lệch {difference} đúng bằng phần {source} (ô {other} của biểu {form}): có lẽ thiếu dòng của nguồn này. Hãy thêm dòng nguồn, hoặc sửa biểu ghi sai.",
    blank:
      "“{name}”: ô này để trống mà biểu {form} (trang “{sheet}”, ô {cell}) ghi {expected}. Hãy ghi số vào đây; nếu năm đó không bố trí thì bỏ số ở biểu kia.",
    moved:
      "“{name}”: ô này để trống, còn {expected} của biểu {form} (trang “{sheet}”, ô {cell}) lại đứng ở cột “{header}” (ô {other}). Các số của dòng có lẽ bị dán lệch một cột: nếu đúng thế thì dời số về ô này; nếu cả hai số đều có thì ghi số còn thiếu vào ô này.",
    sorted:
      "{count} nhiệm vụ ở {names}: số tiền ở {cells} đúng là các số ở {other} của biểu {form} (trang “{sheet}”) nhưng không đi với tên của mình. Tên hoặc số tiền đã bị sắp xếp, dời riêng: hãy hoàn tác, rồi sắp xếp lại cả dòng; đừng sửa từng số.",
    "sorted-third":
      "{count} nhiệm vụ ở {names}: số tiền ở {cells} đúng là các số ở {other} của biểu {form} (trang “{sheet}”) nhưng đổi chỗ cho nhau; ô {whole} cũng ghi như biểu {form}, nên sai ở đây. Hãy xem tên hay số tiền bị dời: nếu vừa sắp xếp thì hoàn tác, rồi sắp xếp lại cả dòng; nếu gõ nhầm dòng thì đổi lại.",
    "sorted-either":
      "{count} nhiệm vụ ở {names}: số tiền ở {cells} đúng là các số ở {other} của biểu {form} (trang “{sheet}”) nhưng đổi chỗ cho nhau. Chưa biết biểu nào sai: hãy so với quyết định giao dự toán, rồi sửa biểu sai (đổi lại số tiền; nếu do sắp xếp riêng một cột thì hoàn tác).",
    "holds-less":
      "“{name}”: lũy kế ở đây là {found}, nhỏ hơn {expected} của riêng một năm, một kỳ ở biểu {form} (trang “{sheet}”, ô {cell}). Lũy kế gồm cả số đó nên không thể nhỏ hơn: một trong hai ô sai, hãy xem lại cả hai rồi sửa ô sai.",
    "holds-other":
      "“{name}”: lũy kế ở đây là {found}, còn biểu {form} (trang “{sheet}”) ghi phần các năm trước ở ô {other} và phần của năm ở ô {cell}, cộng lại là {expected}, chênh lệch {difference}. Hãy xem lại ba ô này và sửa ô ghi sai; nếu quên cộng một năm thì cộng thêm vào đây.",
    "holds-other-year":
      "“{name}”: ở đây đã ghi {found}, còn biểu {form} (trang “{sheet}”, ô {cell}) ghi {expected} cho năm {year}, chênh lệch {difference}. Nhiệm vụ bắt đầu từ năm {year} nên hai số phải bằng nhau. Hãy sửa biểu ghi sai; nếu nhiệm vụ có từ trước thì sửa thời gian thực hiện.",
    thousand:
      "“{name}”: ở đây là {found}, biểu {form} (trang “{sheet}”, ô {cell}) ghi {expected}: lệch đúng 1.000 hoặc 1.000.000 lần. Có phải nhầm dấu chấm, dấu phẩy hoặc đơn vị tính?",
    "all-larger":
      "Mọi số liệu chung với biểu {form} (trang “{sheet}”) ở biểu này đều gấp đúng {factor} lần. Hãy kiểm tra dòng đơn vị tính của biểu này trước (H205).",
    "all-smaller":
      "Mọi số liệu chung với biểu {form} (trang “{sheet}”) ở biểu này đều chỉ bằng 1/{factor}. Hãy kiểm tra dòng đơn vị tính của biểu này trước (H205).",
  },
  "source-sum": {
    title: "Cộng các cột nguồn không khớp",
    differs:
      "“{name}”: tổng ghi {found}, cộng các cột nguồn là {expected}, chênh lệch {difference}. Hãy sửa số sai hoặc dùng công thức.",
    formula:
      "“{name}”: công thức ở đây ra {found}, cộng các cột nguồn là {expected}, chênh lệch {difference}. Hãy xem công thức có thiếu hoặc thừa ô nào, rồi xem lại các số.",
    "formula-text":
      "“{name}”: công thức ở đây ra {found}, cộng các cột nguồn là {expected}, chênh lệch {difference}. Ô {cells} đang lưu dạng chữ nên công thức không cộng: hãy sửa ô đó thành số trước.",
  },
  "group-sum": {
    title: "Cộng nhóm không khớp",
    over: "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thừa {difference}.",
    short:
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thiếu {difference}.",
    "over-typed":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thừa {difference}. Ô này là số gõ tay, còn các cột khác của dòng là công thức cộng: có lẽ số cũ đã dán đè lên công thức. Hãy đặt lại công thức cộng; nếu số gõ đúng thì xem lại các ô được cộng.",
    "short-typed":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thiếu {difference}. Ô này là số gõ tay, còn các cột khác của dòng là công thức cộng: có lẽ số cũ đã dán đè lên công thức. Hãy đặt lại công thức cộng; nếu số gõ đúng thì xem lại các ô được cộng.",
    "over-text":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thừa {difference}. Ô {cells} đang lưu dạng chữ, có lẽ là nguyên nhân: hãy sửa ô đó thành số trước.",
    "short-text":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thiếu {difference}. Ô {cells} đang lưu dạng chữ nên không được cộng: hãy sửa ô đó thành số trước.",
    "over-part":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thừa {difference}. Công thức ở đây đúng, số sai nằm ở ô {cells}: hãy sửa ô đó, số này tự đúng theo.",
    "short-part":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: ghi thiếu {difference}. Công thức ở đây đúng, số sai nằm ở ô {cells}: hãy sửa ô đó, số này tự đúng theo.",
    "counts-lines":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}: {difference} của các dòng nguồn (ô {cells}) bị cộng hai lần, vì dòng nhiệm vụ đã ghi tổng. Hãy chỉ cộng dòng nhiệm vụ, hoặc để trống số tiền ở dòng nhiệm vụ.",
    "pasted-lower":
      "Nhóm “{name}” ghi {found}, cộng các nhiệm vụ trong nhóm là {expected}. Các số từ ô {first} đến ô {cell} có lẽ dán thấp một dòng: số ở ô {first} trùng ô ngay trên, dời cả các số này lên một dòng thì tổng đúng bằng số bằng chữ ({words}). Hãy dời lên trước, rồi mới đặt công thức cộng ở ô {cell}.",
  },
  "grand-total": {
    title: "Tổng cộng không khớp",
    over: "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thừa {difference}.",
    short: "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thiếu {difference}.",
    "over-typed":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thừa {difference}. Ô này là số gõ tay, còn các cột khác của dòng là công thức cộng: có lẽ số cũ đã dán đè lên công thức. Hãy đặt lại công thức cộng; nếu số gõ đúng thì xem lại các ô được cộng.",
    "short-typed":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thiếu {difference}. Ô này là số gõ tay, còn các cột khác của dòng là công thức cộng: có lẽ số cũ đã dán đè lên công thức. Hãy đặt lại công thức cộng; nếu số gõ đúng thì xem lại các ô được cộng.",
    "over-text":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thừa {difference}. Ô {cells} đang lưu dạng chữ, có lẽ là nguyên nhân: hãy sửa ô đó thành số trước.",
    "short-text":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thiếu {difference}. Ô {cells} đang lưu dạng chữ nên không được cộng: hãy sửa ô đó thành số trước.",
    "over-part":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thừa {difference}. Công thức ở đây đúng, số sai nằm ở ô {cells}: hãy sửa ô đó, số này tự đúng theo.",
    "short-part":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: ghi thiếu {difference}. Công thức ở đây đúng, số sai nằm ở ô {cells}: hãy sửa ô đó, số này tự đúng theo.",
    "counts-lines":
      "Tổng cộng ghi {found}, cộng tất cả nhiệm vụ là {expected}: {difference} của các dòng nguồn (ô {cells}) bị cộng hai lần, vì dòng nhiệm vụ đã ghi tổng. Hãy chỉ cộng dòng nhiệm vụ, hoặc để trống số tiền ở dòng nhiệm vụ.",
  },
} as const;
