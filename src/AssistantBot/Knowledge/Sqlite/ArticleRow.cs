using System.Globalization;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>A row of <c>articles</c> as Dapper fills it.</summary>
internal sealed record ArticleRow
{
    public long Key { get; init; }

    public string Id { get; init; } = "";

    public string? ExternalId { get; init; }

    public string? Title { get; init; }

    public string Text { get; init; } = "";

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public bool IsSample { get; init; }

    public Article ToArticle() => new()
    {
        Id = new ArticleId(Id),
        ExternalId = ExternalId,
        Title = Title,
        Text = Text,
        Outlet = Outlet,
        Url = Url,
        Published = Published is null ? null : DateOnly.Parse(Published, CultureInfo.InvariantCulture),
        IsSample = IsSample,
    };
}
