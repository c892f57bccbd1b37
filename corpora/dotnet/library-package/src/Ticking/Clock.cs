using System;

namespace Ticking
{
    /// <summary>A clock that tests can move.</summary>
    public class Clock
    {
        public virtual DateTimeOffset Now => DateTimeOffset.UtcNow;
    }
}
