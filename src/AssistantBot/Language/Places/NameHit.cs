namespace AssistantBot.Language.Places;

/// <summary>A name where it stands in a text.</summary>
internal readonly record struct NameHit(int Start, PlaceName Name)
{
    public int End => Start + Name.Text.Length;
}
