var __defProp = Object.defineProperty;
var __publicField = (obj, key, value) => {
  __defProp(obj, typeof key !== "symbol" ? key + "" : key, { enumerable: true, configurable: true, writable: true, value });
  return value;
};

class Sewing {
  constructor(most) {
    this.most = most;
    __publicField(this, "sewn", /* @__PURE__ */ new Map());
  }
  sew(shirt, button) {
    if (this.sewn.size >= this.most) {
      return void 0;
    }
    this.sewn.set(shirt, { ...button, holes: button.holes ?? 4 });
    return this.sewn.get(shirt);
  }
}

exports.Sewing = Sewing;
