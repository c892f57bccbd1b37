using System.ComponentModel.DataAnnotations;
using MongoDB.Entities;

namespace Swaps;

public class Swap : Entity
{
    [Required, MaxLength(80)]
    public string Title { get; set; } = "";

    [Range(1, 9)]
    public int Wear { get; set; }
}
