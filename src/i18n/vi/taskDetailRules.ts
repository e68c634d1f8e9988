/** Messages of the rule on what two forms say of one task. */
export const taskDetailRules = {
  "task-details-differ": {
    title: "Hai biểu ghi khác nhau về một nhiệm vụ",
    period:
      "“{name}”: ở đây ghi thời gian “{found}”, còn ô {cell} (biểu {form}) ghi “{expected}”. Hãy xem lại theo quyết định phê duyệt rồi sửa ô sai.",
    lead: "“{name}”: ở đây ghi đơn vị chủ trì “{found}”, còn ô {cell} (biểu {form}) ghi “{expected}”. Hãy xem lại rồi sửa ô sai; nếu cả hai cùng làm thì ghi cả hai.",
    group:
      "“{name}” ở đây thuộc nhóm “{found}”, còn ô {cell} (biểu {form}) thuộc nhóm “{expected}”. Hãy xem lại rồi chuyển dòng về cùng một nhóm; nếu là hai nhiệm vụ thì ghi tên khác nhau.",
    source:
      "“{name}”: ở đây ghi nguồn {found}, còn ô {cell} (biểu {form}) ghi nguồn {expected} cho cùng số tiền. Hãy xem lại theo quyết định giao vốn rồi sửa ô sai.",
    partner:
      "“{name}”: ở đây “{found}” chủ trì, còn ô {cell} (biểu {form}) ghi “{expected}” chủ trì, đơn vị kia phối hợp. Có lẽ ghi đổi chỗ chủ trì và phối hợp: hãy xem lại rồi sửa biểu sai.",
    count:
      "“{name}”: ở đây ghi “{found}”, còn ô {cell} (biểu {form}) ghi “{expected}” cho cùng nhiệm vụ. Hãy xem số nào đúng rồi sửa ô kia; nếu ở đây chỉ là một phần thì ghi rõ là phần của năm nào, đợt nào.",
    work: "“{name}”: ở đây ghi “{found}”, còn quy mô ở ô {cell} ghi “{expected}”. Hãy xem số nào đúng rồi sửa ô kia; nếu còn phần khác thì ghi rõ.",
    "work-parts":
      "“{name}”: đã làm “{amount}” (ô {other}) và cần làm “{found}” ở đây, cộng lại không bằng quy mô “{expected}” ở ô {cell}. Hãy xem lại ba ô rồi sửa ô sai.",
    "source-apart":
      "“{name}”: ở đây ghi nguồn {found}, còn ô {cell} (biểu {form}) ghi nguồn {expected}, trong khi các nhiệm vụ khác ghi cùng một nguồn ở hai biểu. Hãy xem lại theo quyết định giao vốn rồi sửa ô sai; nếu nguồn đúng là đổi theo năm thì ghi rõ ở cột Ghi chú.",
    "money-after":
      "“{name}”: ô này ghi {found} cho một năm sau khi nhiệm vụ kết thúc, vì ô {cell} (biểu {form}) ghi thời gian “{expected}”. Có lẽ kéo ô quá sang phải: hãy xóa số này; nếu đúng là còn chi thì sửa thời gian.",
    "plan-over":
      "“{name}”: kế hoạch vốn ở đây là {found}, nhiều hơn nhu cầu {expected} ở ô {cell} (biểu {form}) {difference}, trong khi các nhiệm vụ khác được giao đúng nhu cầu. Hãy xem lại theo quyết định giao vốn rồi sửa ô sai; nếu đã được bổ sung vốn thì giải trình.",
    "plan-under":
      "“{name}”: kế hoạch vốn của nhiệm vụ (cộng mọi nguồn) là {found}, thấp hơn nhu cầu {expected} ở ô {cell} (biểu {form}) {difference}, trong khi các nhiệm vụ khác được giao đúng nhu cầu. Có phải kế hoạch chưa cập nhật? Nếu đúng, hãy sửa ô sai; nếu được giao ít hơn thì ghi rõ ở cột ghi chú hoặc khó khăn, vướng mắc.",
    "plan-slip":
      "“{name}”: kế hoạch vốn ở đây là {found}, còn ô {cell} (biểu {form}) ghi nhu cầu {expected}: lệch đúng một hay nhiều chữ số 0, trong khi các nhiệm vụ khác được giao đúng nhu cầu. Có lẽ gõ thừa, thiếu số 0 hoặc nhầm dấu phân cách: hãy xem lại rồi sửa ô sai.",
    "plans-larger":
      "Kế hoạch vốn của mọi nhiệm vụ ở biểu này đều gấp đúng {factor} lần nhu cầu ở biểu {form} (trang “{sheet}”). Một trong hai dòng “Đơn vị tính” có lẽ sai: hãy xem lại rồi sửa dòng đó, đừng sửa từng số.",
    "plans-smaller":
      "Kế hoạch vốn của mọi nhiệm vụ ở biểu này đều nhỏ hơn đúng {factor} lần so với nhu cầu ở biểu {form} (trang “{sheet}”). Một trong hai dòng “Đơn vị tính” có lẽ sai: hãy xem lại rồi sửa dòng đó, đừng sửa từng số.",
    "remark-money":
      "“{name}”: lời ghi ở đây nêu {found} cho năm {year}, còn ô {cells} ghi {other}. Hãy xem số nào đúng rồi sửa chỗ kia; nếu lời ghi chỉ nói một phần thì ghi rõ.",
    "time-over":
      "“{name}”: thời gian “{found}” đã hết trước năm kế hoạch, mà ô {cells} vẫn ghi {amount} cho năm {year}. Có lẽ còn ghi thời gian của năm trước: hãy ghi lại theo quyết định; nếu nhiệm vụ đã xong thì xem lại số tiền ở các ô đó.",
    "decision-copied":
      "“{name}” dẫn {found}, mà biểu {form} chỉ dẫn số đó cho “{other}” (ô {whole}), còn nhiệm vụ này thì dẫn {expected} (ô {cell}). Có lẽ chép từ dòng của nhiệm vụ kia: hãy xem lại quyết định rồi sửa ô sai.",
    "total-slip":
      "“{name}”: tổng kinh phí {found} gấp đúng {factor} lần {expected} là số đã bố trí cộng nhu cầu các năm ở biểu {form} (ô {cells}) đến khi nhiệm vụ kết thúc. Có lẽ gõ thừa số 0 hoặc nhầm dấu phân cách, đơn vị: hãy so với quyết định rồi sửa ô sai.",
    "total-above":
      "“{name}”: tổng kinh phí {found} lớn hơn {expected} đã bố trí và nhu cầu đến hết thời gian “{time}” (ô {cells}), còn {count} nhiệm vụ khác đều khớp. Hãy xem lại tổng và từng năm ở biểu {form} (có thể thiếu một năm); nếu còn khoản khác thì ghi rõ ở cột ghi chú.",
    "time-unpaid":
      "“{name}” ghi thời gian “{time}”, mà số đã bố trí và nhu cầu đến năm {year} ở biểu {form} (ô {cells}) đã đủ tổng kinh phí {found} (ô {cell}); {count} nhiệm vụ khác có tiền đến năm cuối. Hãy xem lại năm kết thúc, hoặc số tiền từng năm.",
    "begun-later":
      "“{name}” ghi thời gian “{time}”, mà ở biểu {form} (ô {cells}) khoản tiền đầu tiên là của năm {year}; {count} nhiệm vụ khác có tiền từ năm bắt đầu. Hãy xem lại năm bắt đầu, hoặc số đã bố trí các năm trước.",
    "total-below":
      "“{name}”: tổng kinh phí {found} nhỏ hơn {expected} là số đã bố trí cộng nhu cầu các năm ở biểu {form} (ô {cells}) đến khi nhiệm vụ kết thúc. Hãy so với quyết định rồi sửa ô sai: tổng kinh phí, hoặc số của một năm.",
    "decisions-exchanged":
      "“{name}” dẫn {found}, còn biểu {form} dẫn số đó cho “{other}” (ô {whole}) và dẫn {expected} cho nhiệm vụ này (ô {cell}): quyết định của hai nhiệm vụ đổi chỗ cho nhau giữa hai biểu. Hãy xem lại quyết định rồi sửa biểu sai.",
    "leads-exchanged":
      "{count} nhiệm vụ {names} có đơn vị chủ trì đổi chỗ cho nhau so với biểu {form} (trang “{sheet}”). Tên hoặc đơn vị đã bị sắp xếp, dời riêng: hãy hoàn tác, rồi sắp xếp lại cả dòng.",
    "times-exchanged":
      "{count} nhiệm vụ {names} có thời gian thực hiện đổi chỗ cho nhau so với biểu {form} (trang “{sheet}”). Nếu vừa sắp xếp, dời riêng một cột thì hoàn tác, rồi sắp xếp lại cả dòng; nếu gõ nhầm dòng thì đổi lại.",
    "plans-exchanged":
      "“{name}” có kế hoạch vốn {found}, “{other}” (ô {whole}) có {amount}, mà nhu cầu ở biểu {form} (ô {cells}) ghi ngược lại: tên nhiệm vụ hoặc số tiền của hai dòng có lẽ đã đổi chỗ cho nhau. Hãy xem lại cả hai dòng rồi đổi lại cho đúng, đừng sửa riêng từng số.",
    "names-moved":
      "“{name}” ở đây do “{found}” chủ trì, còn ô {cell} (biểu {form}) ghi “{expected}”; mà tên ở ô {whole} (“{other}”) lại là việc của “{found}”. Cột tên có lẽ đã bị sắp xếp riêng: hãy hoàn tác, rồi sắp xếp lại cả dòng.",
    "leads-crossed":
      "“{name}” ghi “{found}” chủ trì, còn “{other}” (ô {cell}) ghi “{expected}”: hai đơn vị có lẽ ghi đổi chỗ cho nhau. Hãy xem lại, nếu đúng vậy thì đổi lại.",
  },
} as const;
