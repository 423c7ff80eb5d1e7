// A form of the staff area: keeps what is typed, tells who else is here, adds rows to small tables. Without it the form works too.
const form = document.querySelector("[data-autosave]");
const others = document.querySelector("[data-others]");
const kept = document.querySelector("[data-autosaved]");

const AFTER_TYPING = 800;
const PRESENCE = 45000;
const LONGEST_WAIT = 1500;
const LONGEST_SUBMIT = 10000;

// What a browser still sends of a page that is being left.
const LARGEST_ON_LEAVING = 60000;

// What says whose form it is and where it began; it goes with every message.
const MARKS = ["baseNumber", "submission", "Version", "Submission", "__RequestVerificationToken", "_by"];

// A set of boxes, pictures or rows is one value: it is read and sent whole.
function unitOf(input) {
  const shown = input.closest("fieldset")?.querySelector(":scope > input[name=shown]");
  return shown ? shown.value : input.name;
}

function read() {
  const units = new Map();
  for (const input of form.elements) {
    if (!input.name || input.disabled || input.matches("button, fieldset, [type=file], [data-find] *") || MARKS.includes(input.name)) {
      continue;
    }

    const unit = unitOf(input);
    const pairs = units.get(unit) ?? [];
    units.set(unit, pairs);
    if (input.matches("[type=checkbox], [type=radio]") && !input.checked) {
      continue;
    }

    pairs.push([input.name, input.value]);
  }

  return units;
}

function bringToLife() {
  const opened = new Map([...read()].map(([unit, pairs]) => [unit, JSON.stringify(pairs)]));
  const touched = new Set();
  let timer = 0;
  let sent = "";
  let pending = null;
  let isSubmitting = false;

  // The fields that were touched since the page was opened; one that was put back is sent as well, so that nothing else is kept of it.
  function changes() {
    const units = read();
    for (const [unit, pairs] of units) {
      if (JSON.stringify(pairs) !== opened.get(unit)) {
        touched.add(unit);
      }
    }

    return [...touched].flatMap((unit) => units.get(unit) ?? []);
  }

  function bodyOf(pairs) {
    const body = new URLSearchParams(pairs);
    for (const mark of MARKS) {
      const input = form.elements.namedItem(mark);
      if (input) {
        body.set(mark, input.value);
      }
    }

    return body;
  }

  async function post(pairs, keepalive) {
    const isText = pairs.length > 0;
    const before = sent;
    sent = JSON.stringify(pairs);
    const body = bodyOf(pairs);
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST", body, redirect: "error", headers: { Accept: "application/json" }, keepalive: keepalive && body.toString().length < LARGEST_ON_LEAVING,
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }

      const { others: names } = await answer.json();
      if (others) {
        others.textContent = names.length > 0 ? form.dataset.alsoHere.replace("{0}", names.join(", ")) : "";
      }

      if (isText && kept) {
        kept.textContent = form.dataset.kept;
      }

      if (isText) {
        form.dispatchEvent(new CustomEvent("kept"));
      }
    } catch {
      sent = before;
      if (isText && kept) {
        kept.textContent = form.dataset.notKept;
      }
    }
  }

  // One message at a time and in order; what is typed meanwhile goes with the next.
  async function send() {
    if (pending || isSubmitting) {
      return;
    }

    const pairs = changes();
    pending = post(pairs, false);
    await pending;
    pending = null;
    if (JSON.stringify(changes()) !== sent && sent !== "") {
      timer = setTimeout(send, AFTER_TYPING);
    }
  }

  function leave() {
    const pairs = changes();
    if (!isSubmitting && pairs.length > 0 && JSON.stringify(pairs) !== sent) {
      post(pairs, true);
    }
  }

  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(send, AFTER_TYPING);
    const table = event.target.closest("[data-rows]");
    if (table) {
      addRow(table);
    }
  });

  // A second click is the same click. A message on its way arrives first, so that none comes after the save.
  form.addEventListener("submit", async (event) => {
    if (isSubmitting) {
      event.preventDefault();
      return;
    }

    clearTimeout(timer);
    if (pending) {
      event.preventDefault();
      await Promise.race([pending, new Promise((resolve) => { setTimeout(resolve, LONGEST_WAIT); })]);
      form.requestSubmit(event.submitter);
      return;
    }

    isSubmitting = true;
    setTimeout(() => { isSubmitting = false; }, LONGEST_SUBMIT);
  });

  // What is thrown away stays away: no message of the form comes after.
  for (const forget of document.querySelectorAll("[data-forget]")) {
    forget.addEventListener("submit", async (event) => {
      clearTimeout(timer);
      isSubmitting = true;
      if (pending) {
        event.preventDefault();
        await Promise.race([pending, new Promise((resolve) => { setTimeout(resolve, LONGEST_WAIT); })]);
        pending = null;
        HTMLFormElement.prototype.submit.call(forget);
      }
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  addEventListener("beforeunload", leave);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", () => { isSubmitting = false; });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      leave();
    }
  });

  if (others) {
    send();
    setInterval(send, PRESENCE);
  }
}

function addRow(table) {
  const rows = table.tBodies[0].rows;
  const last = rows[rows.length - 1];
  const isUsed = [...last.querySelectorAll("input, select, textarea")].some((input) => input.value !== "");
  if (!isUsed) {
    return;
  }

  const row = last.cloneNode(true);
  for (const input of row.querySelectorAll("input, select, textarea")) {
    const number = rows.length;
    input.name = input.name.replace(/\[\d+\]/, `[${number}]`);
    input.id = input.id.replace(/\d+/, String(number));
    input.setAttribute("aria-label", (input.getAttribute("aria-label") ?? "").replace(/\d+$/, String(number + 1)));
    input.value = "";
  }

  table.tBodies[0].append(row);
}

// A long list of boxes gets a search; what is ticked stays in sight.
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

for (const list of document.querySelectorAll("[data-search]:not([data-search=''])")) {
  const search = document.createElement("input");
  search.type = "search";
  search.className = "choices-search";
  search.placeholder = list.dataset.search;
  search.setAttribute("aria-label", list.dataset.search);
  search.addEventListener("input", (event) => {
    event.stopPropagation();
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    for (const choice of list.querySelectorAll(list.matches("ul") ? ":scope > li" : "label")) {
      const text = plain(choice.textContent);
      choice.hidden = !choice.querySelector("input:checked") && !words.every((word) => text.includes(word));
    }
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
    }
  });
  list.before(search);
}

if (form && !form.querySelector("fieldset:disabled")) {
  bringToLife();
}
