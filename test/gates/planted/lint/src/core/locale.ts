export const locale = new Intl.NumberFormat("vi");
