using System;

namespace Tenures.Api
{
    public static class Settings
    {
        public static string Tenures => Environment.GetEnvironmentVariable("TENURES");
    }
}
