// A position picked on the map: press, or drag the mark. The field beside it says the same in degrees, and works alone.
const DIGITS = 4;
const NEAR = 5;

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

  function place(position) {
    marker.setLatLng(position).addTo(map);
  }

  function choose(position) {
    const { lat, lng } = leaflet.latLng(position).wrap();
    place([lat, lng]);
    input.value = `${lat.toFixed(DIGITS)}, ${lng.toFixed(DIGITS)}`;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  if (start) {
    place(start);
  }

  map.on("click", (event) => choose(event.latlng));
  marker.on("dragend", () => choose(marker.getLatLng()));
  here.hidden = false;
  here.addEventListener("click", () => choose(map.getCenter()));
  input.addEventListener("change", () => {
    const typed = read(input.value);
    if (typed) {
      place(typed);
      map.setView(typed);
    }
  });
}

document.querySelectorAll("[data-position]").forEach((frame) => bringToLife(frame).catch(() => { frame.hidden = true; }));
