using System;

namespace House.Dates;

public class AcademicYear
{
    private readonly DateTime _now;

    public AcademicYear(DateTime now) => _now = now;

    public DateTime Start => new(_now.Month >= 8 ? _now.Year : _now.Year - 1, 8, 1);

    public DateTime End => Start.AddYears(1).AddDays(-1);

    public string Name => $"{Start.Year % 100:00}{End.Year % 100:00}";

    public bool Holds(DateTime day) => day >= Start && day <= End;
}
