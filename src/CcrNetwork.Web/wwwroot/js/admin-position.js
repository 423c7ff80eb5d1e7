// A position picked on the map: press, or drag the mark. The field beside it says the same in degrees, and works alone.
// A move of more than a kilometre is asked about first, and every move can be undone.
const DIGITS = 4;
const NEAR = 7;
const FAR_METRES = 1000;
const TILE = 256;
const SOONER = 1.5;
const LETTER = 6;
const LINE = 14;

function read(text) {
  const numbers = text.split(",").map((part) => Number.parseFloat(part));
  return numbers.length === 2 && numbers.every(Number.isFinite) && Math.abs(numbers[0]) <= 90 && Math.abs(numbers[1]) <= 180 ? numbers : null;
}

async function bringToLife(frame) {
  const input = document.getElementById(frame.dataset.position);
  const here = document.querySelector(`[data-position-here="${frame.dataset.position}"]`);
  const [leaflet, outline] = await Promise.all([
    import(new URL(frame.dataset.leaflet, document.baseURI).href),
    fetch(frame.dataset.land).then((answer) => answer.json()),
  ]);

  frame.hidden = false;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", frame.dataset.label);
  const map = leaflet.map(frame, { zoomControl: false, attributionControl: false, minZoom: 1, maxZoom: 12, scrollWheelZoom: false, worldCopyJump: true });
  leaflet.control.zoom({ position: "bottomleft", zoomInTitle: frame.dataset.zoomIn, zoomOutTitle: frame.dataset.zoomOut }).addTo(map);
  const start = read(input.value);
  map.setView(start ?? [47, 5], start ? NEAR : 3, { animate: false });
  const renderer = leaflet.svg({ padding: 0.5 });
  leaflet.geoJSON(outline.land, { interactive: false, renderer, style: () => ({ className: "map__land" }) }).addTo(map);
  leaflet.geoJSON(outline.borders, { interactive: false, renderer, style: () => ({ className: "map__borders" }) }).addTo(map);
  const marker = leaflet.marker(start ?? [0, 0], {
    alt: frame.dataset.mark,
    title: frame.dataset.mark,
    draggable: true,
    keyboard: false,
    icon: leaflet.divIcon({ className: "marker", html: document.createElement("span"), iconSize: [24, 24] }),
  });

  const ask = document.querySelector(`[data-position-ask="${frame.dataset.position}"]`);
  const undo = document.querySelector(`[data-position-undo="${frame.dataset.position}"]`);
  const kilometres = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 3 });
  const earlier = [];
  let held = input.value;
  let wanted = null;

  function place(position) {
    marker.setLatLng(position).addTo(map);
  }

  function show() {
    const at = read(input.value);
    if (at) {
      place(at);
    } else {
      marker.remove();
    }
  }

  function write(text) {
    input.value = text;
    held = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    undo.hidden = earlier.length === 0;
    show();
  }

  function move([latitude, longitude]) {
    earlier.push(held);
    write(`${latitude.toFixed(DIGITS)}, ${longitude.toFixed(DIGITS)}`);
  }

  function answer(isMove) {
    const position = wanted;
    wanted = null;
    ask.hidden = true;
    if (isMove) {
      move(position);
      undo.focus();
    } else {
      show();
      input.focus();
    }
  }

  function choose(position) {
    const { lat, lng } = leaflet.latLng(position).wrap();
    const before = read(held);
    const metres = before ? map.distance(before, [lat, lng]) : 0;
    if (metres <= FAR_METRES) {
      wanted = null;
      ask.hidden = true;
      move([lat, lng]);
      return;
    }

    wanted = [lat, lng];
    place(wanted);
    ask.firstElementChild.textContent = frame.dataset.ask.replace("{0}", kilometres.format(metres / 1000));
    ask.hidden = false;
    ask.focus({ preventScroll: true });
  }

  if (start) {
    place(start);
  }

  ask.querySelector("[data-answer=move]").addEventListener("click", () => answer(true));
  ask.querySelector("[data-answer=leave]").addEventListener("click", () => answer(false));
  ask.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      answer(false);
    }
  });
  undo.addEventListener("click", () => {
    write(earlier.pop());
    const at = read(held);
    if (at) {
      map.setView(at);
    }

    if (undo.hidden) {
      input.focus();
    }
  });
  map.on("click", (event) => choose(event.latlng));
  marker.on("dragend", () => choose(marker.getLatLng()));
  here.hidden = false;
  here.addEventListener("click", () => choose(map.getCenter()));
  input.addEventListener("change", () => {
    const typed = read(input.value);
    if (input.value !== held) {
      earlier.push(held);
      held = input.value;
      undo.hidden = false;
    }

    if (typed) {
      place(typed);
      map.setView(typed);
    }
  });
  await aim(leaflet, map, frame, start === null);
}

// Rivers and towns of the country, from the drawing that the public pages use. Without one the outlines remain.
async function aim(leaflet, map, frame, isFree) {
  const country = document.getElementById(frame.dataset.country);
  const layer = leaflet.layerGroup().addTo(map);
  let plate = null;

  function showTowns() {
    layer.clearLayers();
    const scale = plate ? (TILE * 2 ** map.getZoom() * (plate.bounds[1][1] - plate.bounds[0][1])) / 360 / plate.units : 0;
    const taken = [];
    const seen = map.getBounds().pad(0.2);
    for (const town of plate?.towns ?? []) {
      if (town.zoom > scale * SOONER || !seen.contains(town.at)) {
        continue;
      }

      const { x, y } = map.latLngToLayerPoint(town.at);
      const box = { left: x - 4, right: x + 8 + town.name.length * LETTER, top: y - LINE / 2, bottom: y + LINE / 2 };
      if (taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) {
        continue;
      }

      taken.push(box);
      const name = document.createElement("span");
      name.textContent = town.name;
      leaflet.marker(town.at, { interactive: false, keyboard: false, icon: leaflet.divIcon({ className: "position-town", html: name, iconSize: [4, 4] }) }).addTo(layer);
    }
  }

  let drawing = null;
  async function load() {
    drawing?.remove();
    drawing = null;
    plate = null;
    const answer = country?.value ? await fetch(`${frame.dataset.towns}${encodeURIComponent(country.value)}`, { redirect: "error" }) : null;
    if (answer?.ok) {
      plate = await answer.json();
      const text = await fetch(plate.drawing).then((found) => found.text());
      const svg = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
      for (const path of svg.querySelectorAll("[id]")) {
        path.setAttribute("class", `plate__${path.id}`);
        path.removeAttribute("id");
      }

      svg.setAttribute("aria-hidden", "true");
      svg.setAttribute("preserveAspectRatio", "none");
      drawing = leaflet.svgOverlay(svg, plate.bounds, { interactive: false }).addTo(map);
      if (isFree) {
        map.fitBounds(plate.bounds, { animate: false });
      }
    }

    showTowns();
  }

  map.on("zoomend moveend", showTowns);
  country?.addEventListener("change", () => load().catch(() => { /* The outlines remain. */ }));
  await load().catch(() => { /* The outlines remain. */ });
}

document.querySelectorAll("[data-position]").forEach((frame) => bringToLife(frame).catch(() => { frame.hidden = true; }));
