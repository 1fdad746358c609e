namespace AssistantBot.Language.Numbers;

/// <summary>Tells the numbers of points, 1. or （1）, from numbers that count.</summary>
internal static class PointNumbers
{
    private const int MostDigits = 2;
    private const string Behind = ".、)";
    private const string Before = "\n。;:!?";

    public static bool IsOne(string folded, Numeral number)
    {
        if (number.End - number.Start > MostDigits || number.End >= folded.Length)
        {
            return false;
        }

        var before = number.Start == 0 ? '\n' : folded[number.Start - 1];
        var isBracketed = before == '(' && folded[number.End] == ')';
        var isDecimal = number.End + 1 < folded.Length && char.IsAsciiDigit(folded[number.End + 1]);
        return isBracketed
            || (Before.Contains(before, StringComparison.Ordinal) && Behind.Contains(folded[number.End], StringComparison.Ordinal) && !isDecimal);
    }
}
