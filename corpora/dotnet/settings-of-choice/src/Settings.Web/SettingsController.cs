using Microsoft.AspNetCore.Mvc;

namespace Settings.Web;

[Route("settings")]
public class SettingsController(ISettingsStore store) : ControllerBase
{
    [HttpGet("{key}")]
    public IActionResult Get(string key) => Ok(store.Get(key));
}
