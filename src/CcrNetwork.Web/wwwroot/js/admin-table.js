// The table of a kind of content: one box ticks all rows of the page.
const all = document.querySelector("[data-tick-all]");
const boxes = [...document.querySelectorAll("#bulk tbody input[name=id]")];

if (all && boxes.length > 1) {
  const box = all.querySelector("input");
  const tell = () => {
    const ticked = boxes.filter((one) => one.checked).length;
    box.checked = ticked === boxes.length;
    box.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  box.addEventListener("change", () => {
    for (const one of boxes) {
      one.checked = box.checked;
    }
  });
  for (const one of boxes) {
    one.addEventListener("change", tell);
  }

  tell();
  all.hidden = false;
}
