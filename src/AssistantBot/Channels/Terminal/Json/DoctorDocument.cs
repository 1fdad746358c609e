namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>doctor --json</c> prints.</summary>
internal sealed record DoctorDocument(IReadOnlyList<CheckDocument> Checks);
