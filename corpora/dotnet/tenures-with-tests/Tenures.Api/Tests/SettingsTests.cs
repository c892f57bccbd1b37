using System;
using Xunit;

namespace Tenures.Api.Tests
{
    public class SettingsTests
    {
        [Fact]
        public void AreReadFromTheEnvironment()
        {
            Environment.SetEnvironmentVariable("TENURES", "Server=.");
            Assert.Equal("Server=.", Settings.Tenures);
        }
    }
}
