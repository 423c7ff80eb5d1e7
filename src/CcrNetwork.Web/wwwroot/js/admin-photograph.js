// Sets the focal point of photographs on the pictures themselves, by mouse, finger or arrow keys. Without it two numbers do,
// or one of nine points.
import "./admin-preparation.js";

const FULL = 1000;
const STEP = 10;
const LONG_STEP = 100;

function valueOf(input) {
  const number = Number.parseInt(input.value, 10);
  return Number.isNaN(number) ? FULL / 2 : Math.min(FULL, Math.max(0, number));
}

function bringToLife(picture) {
  const x = document.getElementById(picture.dataset.x ?? "field-focusX");
  const y = document.getElementById(picture.dataset.y ?? "field-focusY");
  if (!x || !y || x.matches(":disabled")) {
    return;
  }

  const shot = picture.closest(".shot");
  const points = [...(shot?.querySelectorAll(".nine input") ?? [])];
  const cuts = shot?.querySelectorAll("[data-cuts] img") ?? [];
  const marker = document.createElement("button");
  marker.type = "button";
  marker.className = "photograph__marker";
  picture.append(marker);
  picture.dataset.ready = "";
  const hint = document.querySelector("[data-focal-hint]");
  if (hint) {
    hint.hidden = false;
  }

  const show = () => {
    const [left, top] = [`${valueOf(x) / 10}%`, `${valueOf(y) / 10}%`];
    marker.style.left = left;
    marker.style.top = top;
    const place = picture.dataset.place.replace("{0}", Math.round(valueOf(x) / 10)).replace("{1}", Math.round(valueOf(y) / 10));
    marker.setAttribute("aria-label", `${picture.dataset.marker} – ${place}`);
    for (const point of points) {
      point.checked = point.value === `${valueOf(x)} ${valueOf(y)}`;
    }

    for (const cut of cuts) {
      cut.style.objectPosition = `${left} ${top}`;
    }
  };

  const set = (newX, newY) => {
    x.value = Math.min(FULL, Math.max(0, Math.round(newX)));
    y.value = Math.min(FULL, Math.max(0, Math.round(newY)));
    x.dispatchEvent(new Event("input", { bubbles: true }));
    show();
  };

  const follow = (event) => {
    const box = picture.getBoundingClientRect();
    set((FULL * (event.clientX - box.left)) / box.width, (FULL * (event.clientY - box.top)) / box.height);
  };

  picture.addEventListener("click", (event) => {
    if (event.target !== marker) {
      follow(event);
      marker.focus();
    }
  });
  marker.addEventListener("pointerdown", (event) => marker.setPointerCapture(event.pointerId));
  marker.addEventListener("pointermove", (event) => {
    if (marker.hasPointerCapture(event.pointerId)) {
      follow(event);
    }
  });
  marker.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? LONG_STEP : STEP;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      set(valueOf(x) + move[0], valueOf(y) + move[1]);
    }
  });
  for (const point of points) {
    point.addEventListener("change", () => set(...point.value.split(" ").map(Number)));
  }

  x.addEventListener("input", show);
  y.addEventListener("input", show);
  show();
}

document.querySelectorAll("[data-focal]").forEach(bringToLife);
