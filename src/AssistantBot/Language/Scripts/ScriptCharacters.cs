namespace AssistantBot.Language.Scripts;

/// <summary>The characters that one script has and the other has not, and what they are in the other.</summary>
/// <remarks>
/// From OpenCC. 后, 里 and 台 are in both scripts and tell neither; so do 乾 and 藉. Traditional forms are those of Taiwan
/// (為, 群, 啟).
/// </remarks>
internal static class ScriptCharacters
{
    private const string InBoth = "=";

    private static readonly List<string[]> SimplifiedRows = Rows("simplified-characters.tsv");
    private static readonly List<string[]> TraditionalRows = Rows("traditional-characters.tsv");
    private static readonly HashSet<char> Simplified = OfOneScript(SimplifiedRows);
    private static readonly HashSet<char> Traditional = OfOneScript(TraditionalRows);

    public static bool IsOnlySimplified(char character) => Simplified.Contains(character);

    public static bool IsOnlyTraditional(char character) => Traditional.Contains(character);

    /// <summary>Each character that is written differently in a script, with what it is there.</summary>
    public static Dictionary<string, string> To(Script target) =>
        (target == Script.Traditional ? SimplifiedRows : TraditionalRows).ToDictionary(row => row[0], row => row[1]);

    // A row is: character, character in the other script, and = if the other script has the first as well.
    private static List<string[]> Rows(string name) =>
        Resources.Lines(name).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();

    private static HashSet<char> OfOneScript(List<string[]> rows) =>
        rows.Where(row => row[0].Length == 1 && row[0] != row[1] && row[^1] != InBoth).Select(row => row[0][0]).ToHashSet();
}
