export interface Button {
  holes: number
  material: string
}

export class Sewing<T extends Button = Button> {
  private readonly sewn = new Map<string, T>()

  constructor(private readonly most: number) {}

  sew(shirt: string, button: T): T | undefined {
    if (this.sewn.size >= this.most) {
      return undefined
    }
    this.sewn.set(shirt, { ...button, holes: button.holes ?? 4 })
    return this.sewn.get(shirt)
  }
}
