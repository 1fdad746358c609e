using AssistantBot.Language;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>The form in which a passage's words go into the FTS5 table: folded tokens with blanks between them.</summary>
internal static class PassageWords
{
    public static string Of(IndexedPassage passage) =>
        Tokens.Joined(CharacterFolding.Fold(passage.Text), out _);
}
