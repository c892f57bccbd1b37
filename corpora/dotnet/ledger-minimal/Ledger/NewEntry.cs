using System.ComponentModel.DataAnnotations;

namespace Ledger;

public record NewEntry(
    [Required, StringLength(34)] string Account,
    [Range(0.01, 1_000_000)] decimal Amount,
    [RegularExpression("^[A-Z]{3}$")] string Currency);
