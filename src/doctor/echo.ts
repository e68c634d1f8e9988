addEventListener("message", () => {
  postMessage("!");
});
