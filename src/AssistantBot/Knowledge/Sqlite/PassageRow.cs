using AssistantBot.Language;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>A row of <c>passages</c> as Dapper fills it.</summary>
internal sealed record PassageRow
{
    public long ArticleKey { get; init; }

    public long Key { get; init; }

    public string Id { get; init; } = "";

    public int Ordinal { get; init; }

    public int SpanStart { get; init; }

    public int SpanEnd { get; init; }

    public Passage ToPassage() => new(Key, new PassageId(Id), Ordinal, new TextSpan(SpanStart, SpanEnd));
}
