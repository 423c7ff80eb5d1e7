// Narrows the directory in place: the same addresses and the same answers as without scripts, only without a new page.
const directory = document.querySelector("[data-directory]");
const form = directory?.querySelector("[data-filters]");
const typingPause = 250;

let request = null;
let typing = 0;
let shown = "";

function addressOfForm() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== "") {
      query.append(name, value);
    }
  }

  const text = query.toString();
  return form.action + (text ? `?${text}` : "");
}

function replaceFacets(page) {
  const focused = document.activeElement;
  const key = focused?.matches("input[type=checkbox]") ? [focused.name, focused.value] : null;
  for (const facet of form.querySelectorAll("[data-facet]")) {
    const fresh = page.querySelector(`[data-facet="${facet.dataset.facet}"]`);
    if (!fresh) {
      facet.remove();
      continue;
    }

    facet.replaceChildren(...fresh.childNodes);
  }

  form.querySelector("[data-chosen]").textContent = page.querySelector("[data-chosen]")?.textContent ?? "";
  if (key) {
    const same = [...form.elements].find((control) => control.name === key[0] && control.value === key[1]);
    (same ?? form.elements.namedItem("q")).focus();
  }
}

function syncControls(page) {
  const fresh = page.querySelector("[data-filters]");
  for (const name of ["q", "sort", "place"]) {
    const control = form.elements.namedItem(name);
    const wished = fresh?.elements.namedItem(name);
    if (control && wished && control !== document.activeElement) {
      control.value = wished.value;
    }
  }

  form.querySelector("input[name=area]")?.remove();
  const area = fresh?.querySelector("input[name=area]");
  if (area) {
    form.append(area);
  }
}

function goTo(results) {
  results.focus({ preventScroll: true });
  results.scrollIntoView();
}

async function show(address, { history: how, toResults = false }) {
  clearTimeout(typing);
  request?.abort();
  if (address === shown && toResults) {
    // What typing has already brought is not brought again under the reader's focus.
    directory.removeAttribute("aria-busy");
    goTo(directory.querySelector("[data-results]"));
    return;
  }

  request = new AbortController();
  directory.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(address, { headers: { Accept: "text/html" }, signal: request.signal });
    if (!response.ok) {
      throw new Error(String(response.status));
    }

    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const results = directory.querySelector("[data-results]");
    results.replaceChildren(...page.querySelector("[data-results]").childNodes);

    // A live region of its own, since a heading holds none: what it is told is read out.
    directory.querySelector("[data-counted]").textContent = results.querySelector("#results-count").textContent;

    replaceFacets(page);
    syncControls(page);
    document.title = page.title;
    for (const link of document.querySelectorAll(".languages a")) {
      link.search = new URL(address, document.baseURI).search;
    }

    if (how === "push") {
      history.pushState(null, "", address);
    } else if (how === "replace") {
      history.replaceState(null, "", address);
    }

    shown = address;
    if (toResults) {
      goTo(results);
    }

    document.dispatchEvent(new CustomEvent("ccr:results"));
    directory.removeAttribute("aria-busy");
  } catch (error) {
    if (error.name !== "AbortError") {
      window.location.assign(address);
    }
  }
}

if (directory && form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(addressOfForm(), { history: "push", toResults: true });
  });

  form.addEventListener("change", (event) => {
    if (event.target.matches("input[type=checkbox], select")) {
      show(addressOfForm(), { history: "push" });
    }
  });

  directory.addEventListener("input", (event) => {
    if (event.target.form === form && event.target.name === "q") {
      clearTimeout(typing);
      typing = setTimeout(() => show(addressOfForm(), { history: "replace" }), typingPause);
    }
  });

  directory.addEventListener("click", (event) => {
    const link = event.target.closest(".chips a, .pagination a, .map__point.cluster");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link && plain) {
      event.preventDefault();
      const address = link.href instanceof SVGAnimatedString ? new URL(link.href.baseVal, document.baseURI).href : link.href;
      show(address, { history: "push", toResults: true });
    }
  });

  window.addEventListener("popstate", () => show(window.location.href, { history: "none" }));
}
