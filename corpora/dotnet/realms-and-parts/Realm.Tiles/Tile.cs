namespace Realm.Tiles;

public readonly record struct Tile(int X, int Y);
