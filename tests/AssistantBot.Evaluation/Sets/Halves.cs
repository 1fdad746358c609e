namespace AssistantBot.Evaluation.Sets;

/// <summary>Divides questions into two halves by their ids, the same on every machine.</summary>
internal static class Halves
{
    public static int Of(string id)
    {
        // FNV-1a; its low bit alone would follow the last character.
        var hash = 2166136261u;
        foreach (var character in id)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return (int)((hash >> 15) & 1);
    }
}
