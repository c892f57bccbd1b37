using System.Text;

namespace House.Encoding;

public static class Codes
{
    private const string Letters = "BCDFGHJKLMNPQRSTVWXZ23456789";

    public static string Encode(long number)
    {
        var text = new StringBuilder();
        do
        {
            text.Insert(0, Letters[(int)(number % Letters.Length)]);
            number /= Letters.Length;
        } while (number > 0);
        return text.ToString();
    }

    public static long Decode(string text)
    {
        long number = 0;
        foreach (var letter in text) number = number * Letters.Length + Letters.IndexOf(letter);
        return number;
    }
}
