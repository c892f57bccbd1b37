/* Draws the lampposts of a street on a canvas; the application that registers the blueprint includes it in its pages. */
class Street {
  constructor(canvas) {
    this.context = canvas.getContext("2d");
    this.width = canvas.width;
    this.height = canvas.height;
  }

  async draw(address) {
    const answer = await fetch(address);
    const { lit, posts = 8 } = await answer.json();
    this.context.clearRect(0, 0, this.width, this.height);
    for (let number = 0; number < posts; number += 1) {
      this.post(((number + 0.5) * this.width) / posts, lit);
    }
  }

  post(left, lit) {
    const { context, height } = this;
    context.fillStyle = "#333";
    context.fillRect(left - 2, height * 0.25, 4, height * 0.75);
    context.fillStyle = lit ? "#ffd76a" : "#777";
    context.beginPath();
    context.arc(left, height * 0.2, 9, 0, Math.PI * 2);
    context.fill();
  }
}

document.querySelectorAll("canvas[data-lampposts]").forEach((canvas) => {
  new Street(canvas).draw(canvas.dataset.lampposts);
});
