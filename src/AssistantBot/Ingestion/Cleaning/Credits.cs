using AssistantBot.Knowledge;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>People and outlets named in a row: 记者 张三 通讯员 李四.</summary>
internal sealed class Credits
{
    /// <summary>Where the last thing ends that was understood.</summary>
    public int End { get; set; }

    public string? Outlet { get; set; }

    public string? Place { get; set; }

    public List<Reporter> Reporters { get; } = [];

    public List<Reporter> Editors { get; } = [];

    public bool IsEmpty => Outlet is null && Reporters.Count == 0 && Editors.Count == 0;

    public void Add(Credits other)
    {
        Outlet ??= other.Outlet;
        Place ??= other.Place;
        Reporters.AddRange(other.Reporters.Except(Reporters));
        Editors.AddRange(other.Editors.Except(Editors));
    }
}
