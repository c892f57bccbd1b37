import std.algorithm : filter;
import std.array : split;
import std.conv : to;
import std.stdio;

struct Reading
{
    string place;
    double degrees;
}

void main()
{
    foreach (line; stdin.byLineCopy)
    {
        const parts = line.split(";");
        const reading = Reading(parts[0], parts[1].to!double);
        if (reading.degrees < 1.0)
            writeln("frost at ", reading.place);
    }
}
