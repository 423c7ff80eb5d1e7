// Makes the drawn map move. The server's drawing stays until everything is here; without scripts it is complete by itself.
const nearViewport = "400px";
const clusterSize = 44;
const europe = { south: 34, west: -12, north: 72, east: 45 };

function parseView(text) {
  const numbers = (text ?? "").split(",").map(Number);
  return numbers.length === 3 && numbers.every(Number.isFinite) ? { centre: [numbers[0], numbers[1]], zoom: numbers[2] } : null;
}

// Points that would overlap at a zoom become one mark: each joins the first mark that lies closer than a finger's width.
function cluster(leaflet, map, features) {
  const zoom = map.getZoom();
  const clusters = [];
  for (const feature of features) {
    const [longitude, latitude] = feature.geometry.coordinates;
    const point = map.project([latitude, longitude], zoom);
    const near = clusters.find((other) => other.middle.distanceTo(point) < clusterSize);
    if (near) {
      near.members.push(feature);
      near.middle = near.middle.add(point.subtract(near.middle).divideBy(near.members.length));
    } else {
      clusters.push({ members: [feature], middle: point });
    }
  }

  return clusters.map(({ members, middle }) => ({ members, position: map.unproject(middle, zoom) }));
}

function popupFor(properties) {
  const content = document.createElement("div");
  const link = document.createElement("a");
  link.href = pathOf(properties);
  link.textContent = properties.name;
  const place = document.createElement("p");
  place.textContent = `${properties.city}, ${properties.country}`;
  const kind = document.createElement("p");
  kind.className = "soft small";
  kind.textContent = properties.kind;
  content.append(link, place, kind);
  return content;
}

// The data names its pages in full; the map stays on the site that shows it.
function pathOf(properties) {
  const { pathname, search } = new URL(properties.url, document.baseURI);
  return pathname + search;
}

// Places that no zoom parts are listed in one popup.
function popupForAll(members) {
  const list = document.createElement("ul");
  list.className = "plain-list";
  for (const { properties } of members) {
    const line = document.createElement("li");
    line.append(popupFor(properties));
    list.append(line);
  }

  return list;
}

function staysTogether(map, members) {
  const deepest = map.getMaxZoom();
  const points = members.map(({ geometry: { coordinates: [longitude, latitude] } }) => map.project([latitude, longitude], deepest));
  return map.getZoom() >= deepest || points.every((point) => point.distanceTo(points[0]) < clusterSize);
}

function drawMarks(leaflet, map, layer, features, labels) {
  layer.clearLayers();
  for (const { members, position } of cluster(leaflet, map, features)) {
    const single = members.length === 1;
    const isCurrent = members.some((feature) => feature.properties.current);
    const icon = document.createElement("span");
    icon.textContent = single ? "" : String(members.length);
    const name = single ? members[0].properties.name : labels.cluster.replace("{0}", String(members.length));
    const marker = leaflet.marker(position, {
      alt: name,
      title: name,
      keyboard: true,
      icon: leaflet.divIcon({
        className: `marker${single ? "" : " marker--cluster"}${isCurrent ? "" : " marker--apart"}`,
        html: icon,
        iconSize: single ? [24, 24] : [32, 32],
      }),
    });
    if (single) {
      marker.bindPopup(() => popupFor(members[0].properties));
    } else if (staysTogether(map, members)) {
      marker.bindPopup(() => popupForAll(members), { maxHeight: 260 });
    } else {
      const bounds = boundsOf(leaflet, members);
      marker.on("click keypress", () => map.fitBounds(bounds.pad(0.2), { maxZoom: map.getZoom() + 3 }));
    }

    marker.addTo(layer);
    marker.getElement()?.setAttribute("aria-label", name);
  }
}

function boundsOf(leaflet, features) {
  return leaflet.latLngBounds(features.map((feature) => [feature.geometry.coordinates[1], feature.geometry.coordinates[0]]));
}

// Where most places lie in Europe, the map begins there; what lies elsewhere is a press away.
function parted(features) {
  const isEuropean = ({ geometry: { coordinates: [longitude, latitude] } }) =>
    latitude > europe.south && latitude < europe.north && longitude > europe.west && longitude < europe.east;
  const near = features.filter(isEuropean);
  return near.length * 2 > features.length ? { near, far: features.filter((feature) => !isEuropean(feature)) } : { near: features, far: [] };
}

function waysTo(far, map, label) {
  const line = document.createElement("p");
  line.className = "map__far small";
  line.append(`${label} `);
  const countries = Map.groupBy(far, (feature) => feature.properties.country);
  for (const [country, features] of countries) {
    const [longitude, latitude] = features[0].geometry.coordinates;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link-button";
    button.textContent = country;
    button.addEventListener("click", () => map.setView([latitude, longitude], 5));
    line.append(button);
  }

  return line;
}

function rememberView(map) {
  const { lat, lng } = map.getCenter();
  const address = new URL(window.location.href);
  address.searchParams.set("view", [lat.toFixed(3), lng.toFixed(3), map.getZoom()].join(","));
  history.replaceState(history.state, "", address);
}

async function json(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }

  return response.json();
}

async function bringToLife(figure) {
  const labels = JSON.parse(figure.dataset.labels);
  const [leaflet, outline, points] = await Promise.all([
    import(new URL(figure.dataset.leaflet, document.baseURI).href),
    json(figure.dataset.land),
    json(figure.dataset.points),
  ]);
  if (!figure.isConnected || points.features.length === 0) {
    return;
  }

  const drawing = figure.querySelector(".map__drawings");
  const frame = document.createElement("div");
  frame.className = "map__frame";
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", labels.map);
  drawing.replaceWith(frame);

  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = leaflet.map(frame, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 1,
    maxZoom: 10,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    scrollWheelZoom: false,
    worldCopyJump: true,
    maxBounds: [[-75, -220], [86, 220]],
  });
  leaflet.control.zoom({ position: "topright", zoomInTitle: labels.zoomIn, zoomOutTitle: labels.zoomOut }).addTo(map);
  leaflet.control.attribution({ prefix: false }).addAttribution(labels.attribution).addTo(map);

  const bounds = boundsOf(leaflet, points.features);
  const view = parseView(figure.dataset.view);
  const { near, far } = parted(points.features);
  if (view) {
    map.setView(view.centre, view.zoom, { animate: false });
  } else {
    map.fitBounds((far.length > 0 ? boundsOf(leaflet, near) : bounds).pad(0.08), { maxZoom: 7, animate: false });
  }

  if (far.length > 0) {
    frame.after(waysTo(far, map, labels.far));
  }

  const renderer = leaflet.svg({ padding: 0.5 });
  leaflet.geoJSON(outline.land, { interactive: false, renderer, className: "map__land", style: () => ({ className: "map__land" }) }).addTo(map);
  leaflet.geoJSON(outline.borders, { interactive: false, renderer, style: () => ({ className: "map__borders" }) }).addTo(map);
  const marks = leaflet.layerGroup().addTo(map);
  const draw = () => drawMarks(leaflet, map, marks, points.features, labels);
  draw();
  map.on("zoomend", draw);
  map.on("dragend zoomend", () => rememberView(map));
}

// The same points as before need no new map: only what the server drew anew is brought to life.
function watch() {
  const figure = document.querySelector("[data-map]:not([data-alive])");
  if (!figure) {
    return;
  }

  figure.dataset.alive = "";
  const wake = () => bringToLife(figure).catch(() => { /* The drawn map stays. */ });

  // A map with names is read as it is; it moves when somebody wants it to, or left it so.
  if ("still" in figure.dataset && !figure.dataset.view) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link-button";
    button.textContent = JSON.parse(figure.dataset.labels).move;
    button.addEventListener("click", () => {
      button.remove();
      wake();
    });
    figure.querySelector(":scope > figcaption").append(" ", button);
    return;
  }

  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      wake();
    }
  }, { rootMargin: nearViewport });
  observer.observe(figure);
}

watch();
document.addEventListener("ccr:results", watch);
