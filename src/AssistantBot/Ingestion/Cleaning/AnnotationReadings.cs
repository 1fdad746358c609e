using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>The one reading that copying programs put after a Traditional character, whatever the word it stands in.</summary>
internal static class AnnotationReadings
{
    private static readonly Dictionary<char, string> Readings = Read();

    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    // Big5 tells 后 and 里, which Traditional text has too, from 业 and 产.
    private static readonly HashSet<char> SimplifiedOnly =
        Readings.Keys.Select(CharacterFolding.Fold).Where(character => !IsInBig5(character)).ToHashSet();

    private static readonly ILookup<(byte Lead, string Reading), char> ByLead = By(bytes => bytes.Lead);
    private static readonly ILookup<(byte Trail, string Reading), char> ByTrail = By(bytes => bytes.Trail);

    public static bool IsReading(char character, string reading) =>
        Readings.TryGetValue(character, out var known) && known == reading;

    /// <summary>The character that has a reading and a first byte in GBK; null if there is none or more than one.</summary>
    public static char? FindByLead(byte? lead, string reading) =>
        OnlyOne(AllByLead(lead, reading));

    public static IEnumerable<char> AllByLead(byte? lead, string reading) =>
        lead is { } known ? ByLead[(known, reading)] : [];

    /// <summary>The character that has a reading and a second byte in GBK; null if there is none or more than one.</summary>
    public static char? FindByTrail(byte trail, string reading) =>
        OnlyOne(ByTrail[(trail, reading)]);

    /// <summary>Whether a text that was turned into Traditional characters one by one can hold a character.</summary>
    public static bool IsInTraditionalText(char character) => !SimplifiedOnly.Contains(character);

    private static ILookup<(byte Byte, string Reading), char> By(Func<(byte Lead, byte Trail), byte> part) =>
        Readings.ToLookup(entry => (part(GbkBytes.Of(entry.Key)!.Value), entry.Value), entry => entry.Key);

    private static char? OnlyOne(IEnumerable<char> characters) =>
        characters.Take(2).ToList() is [var only] ? only : null;

    private static bool IsInBig5(char character) => Big5.GetString(Big5.GetBytes([character])) == character.ToString();

    private static Dictionary<char, string> Read() =>
        Resources.Lines("pinyin-readings.tsv").ToDictionary(row => row[0], row => PinyinSyllable.At(row, 2)!.Value.Reading);
}
