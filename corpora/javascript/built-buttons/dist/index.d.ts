interface Button { holes: number; material: string }
declare class Sewing<T extends Button = Button> {
  constructor(most: number);
  sew(shirt: string, button: T): T | undefined;
}
export { type Button, Sewing };
