// Tells how far the sizes of new photographs are. Without it a page of its own does, which loads itself anew.
const PAUSE = 3000;

export async function follow() {
  const line = document.querySelector("[data-preparation]");
  if (!line || line.dataset.following) {
    return;
  }

  line.dataset.following = "yes";
  try {
    for (let isUnderWay = true; isUnderWay;) {
      const answer = await fetch(line.dataset.preparation, { headers: { Accept: "application/json" }, redirect: "error" });
      const told = await answer.json();
      line.hidden = false;
      line.firstElementChild.textContent = told.text;
      ({ isUnderWay } = told);
      if (isUnderWay) {
        await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
      }
    }
  } catch {
    // The link leads to the page that tells the same.
  }

  delete line.dataset.following;
}

if (!document.querySelector("[data-preparation]")?.hidden) {
  follow();
}
