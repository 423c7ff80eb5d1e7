// Sets the focal point of a photograph on the picture itself, by mouse, finger or arrow keys. Without it two numbers do.
const picture = document.querySelector("[data-focal]");
const x = document.getElementById("field-focusX");
const y = document.getElementById("field-focusY");

const FULL = 1000;
const STEP = 10;
const LONG_STEP = 100;

function valueOf(input) {
  const number = Number.parseInt(input.value, 10);
  return Number.isNaN(number) ? FULL / 2 : Math.min(FULL, Math.max(0, number));
}

if (picture && x && y && !x.matches(":disabled")) {
  const marker = document.createElement("button");
  marker.type = "button";
  marker.className = "photograph__marker";
  picture.append(marker);
  picture.dataset.ready = "";
  document.querySelector("[data-focal-hint]").hidden = false;

  const show = () => {
    marker.style.left = `${valueOf(x) / 10}%`;
    marker.style.top = `${valueOf(y) / 10}%`;
    const place = picture.dataset.place.replace("{0}", Math.round(valueOf(x) / 10)).replace("{1}", Math.round(valueOf(y) / 10));
    marker.setAttribute("aria-label", `${picture.dataset.marker} – ${place}`);
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
  x.addEventListener("input", show);
  y.addEventListener("input", show);
  show();
}
