namespace AssistantBot.Hosting;

/// <summary>A section of the settings that something reads.</summary>
internal sealed record KnownSection(string Name);
