using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace Tenures.Api.Models
{
    public class Tenure
    {
        public int Id { get; set; }
        public string Household { get; set; }
        public DateTime? Ended { get; set; }
    }

    public class EndOfTenure : IValidatableObject
    {
        [Required]
        public DateTime? On { get; set; }

        [Required, StringLength(200)]
        public string Reason { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext context)
        {
            if (On < DateTime.Today)
            {
                yield return new ValidationResult("A tenure ends today at the earliest", new[] { nameof(On) });
            }
        }
    }
}
