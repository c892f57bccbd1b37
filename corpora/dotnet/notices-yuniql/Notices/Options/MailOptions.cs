using System.ComponentModel.DataAnnotations;

namespace Notices.Options;

public class MailOptions
{
    [Required]
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; }

    [EmailAddress]
    public string Sender { get; set; } = "";
}
