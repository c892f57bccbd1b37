namespace Realm.Wire;

public sealed record Frame(byte Kind, byte[] Body);
