// Leaves the page at once, and without a way back to it: by its link, or by the Escape key three times.
const link = document.querySelector("[data-leave]");

if (link) {
  const leave = () => window.location.replace(link.href);
  let presses = [];

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      presses = [];
      return;
    }

    const now = performance.now();
    presses = [...presses.filter((pressed) => now - pressed < 2000), now];
    if (presses.length >= 3) {
      leave();
    }
  });
}
