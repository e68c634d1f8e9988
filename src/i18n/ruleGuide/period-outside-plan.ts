import { defineGuide } from "./definitions";

export const periodOutsidePlan = defineGuide({
  id: "period-outside-plan",
  vi: {
    what: "Thời gian thực hiện không chạm tới năm mà biểu xin kinh phí: đã hết trước đó, hoặc bắt đầu sau đó; hoặc bắt đầu sau khi nhiệm vụ đã được bố trí tiền; hoặc kéo nhiều năm sau khi tổng kinh phí đã dùng hết.",
    why: "Xin tiền cho năm mà nhiệm vụ không làm thì không bố trí được, hoặc bố trí rồi phải thu hồi.",
    document: "Công văn 790/STTTT ngày 16/7/2018, Phụ lục mục VI",
    mend: [
      "Xem lại ô thời gian: thường là chép từ kế hoạch năm trước.",
      "Nhiệm vụ đã xong mà chỉ còn thanh toán thì ghi thời gian đến năm thanh toán.",
      "Nhiệm vụ đã được bố trí từ năm trước thì ghi thời gian từ năm đó; tiền chuẩn bị đầu tư thì ghi rõ ở cột ghi chú.",
      "Nhiệm vụ của năm sau thì chuyển sang kế hoạch năm sau.",
    ],
    bad: "Kế hoạch năm 2019 nhưng nhiệm vụ thực hiện 2020-2021.",
    good: "Thời gian có năm 2019.",
  },
  en: {
    what: "The time of a task does not touch the year that money is asked for: it is over before, or begins later; or it begins after the task was given money; or goes on for years after its total is used up.",
    why: "Money for a year in which nothing is done cannot be given, or is taken back.",
    document: "Letter 790/STTTT of 16 July 2018, annex VI",
    mend: [
      "Look at the time again: often it was copied from last year's plan.",
      "When the work is done and only payment is left, let the time run to the year of payment.",
      "A task that was given money before begins in that year; if the money only prepared it, say so in the remarks.",
      "A task of a later year belongs into the later plan.",
    ],
    bad: "The plan is for 2019, the task runs in 2020-2021.",
    good: "The time has the year 2019 in it.",
  },
  example: {
    kind: "form",
    bad: { cells: { D18: "2020-2021" } },
    at: "D18",
    show: { columns: "B D J", rows: "9-10 16-18" },
  },
});
