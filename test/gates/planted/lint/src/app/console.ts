export const say = (): void => console.log("x");
