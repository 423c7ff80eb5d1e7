// The public page beside the form, as it will be with what is being typed. Without it, and on small screens, a link leads there.
const ROOM = matchMedia("(min-width: 80rem)");
const AFTER_KEEPING = 300;
const OPEN = "preview-panel";

const form = document.querySelector("[data-autosave]");
const panel = document.querySelector("[data-panel]");
const toggle = document.querySelector("[data-panel-toggle]");
const link = document.querySelector("[data-instead-of-panel]");

function bringToLife() {
  const page = panel.querySelector("iframe");
  const languages = [...panel.querySelectorAll("[data-panel-page]")];
  let timer = 0;
  let top = 0;

  const chosen = () => languages.find((button) => button.getAttribute("aria-pressed") === "true") ?? languages[0];

  function show() {
    const address = chosen().dataset.panelPage;
    const shown = page.contentWindow;
    if (page.dataset.shown === address) {
      top = shown.scrollY;
      shown.location.reload();
    } else {
      page.dataset.shown = address;
      shown.location.replace(address);
    }
  }

  // What is looked at is this page alone; its links would lead the frame away.
  page.addEventListener("load", () => {
    page.contentDocument?.addEventListener("click", (event) => {
      if (event.target.closest("a, button[type=submit]")) {
        event.preventDefault();
      }
    }, true);
    page.contentDocument?.addEventListener("submit", (event) => event.preventDefault(), true);
    page.contentWindow?.scrollTo(0, top);
  });

  function set(isOpen) {
    panel.hidden = !isOpen;
    panel.parentElement.classList.toggle("form-frame--panel", isOpen);
    toggle.setAttribute("aria-expanded", String(isOpen));
    sessionStorage.setItem(OPEN, isOpen ? "open" : "");
    if (isOpen) {
      show();
    }
  }

  function fit() {
    toggle.hidden = !ROOM.matches;
    link.hidden = ROOM.matches;
    if (ROOM.matches && sessionStorage.getItem(OPEN) === "open") {
      set(true);
    }
  }

  toggle.addEventListener("click", () => {
    set(panel.hidden);
    if (!panel.hidden) {
      panel.focus({ preventScroll: true });
    }
  });
  panel.querySelector("[data-panel-close]").addEventListener("click", () => {
    set(false);
    toggle.focus();
  });
  for (const button of languages) {
    button.addEventListener("click", () => {
      languages.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
      top = 0;
      show();
    });
  }

  form.addEventListener("kept", () => {
    if (!panel.hidden && ROOM.matches) {
      clearTimeout(timer);
      timer = setTimeout(show, AFTER_KEEPING);
    }
  });
  ROOM.addEventListener("change", fit);
  fit();
}

if (form && panel && toggle) {
  bringToLife();
}
