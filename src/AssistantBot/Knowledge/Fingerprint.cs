using System.Security.Cryptography;
using System.Text;

namespace AssistantBot.Knowledge;

/// <summary>Names made of content, so that ingesting the same thing twice gives the same names.</summary>
internal static class Fingerprint
{
    private const int ShortLength = 16;

    /// <summary>SHA-256 of the parts, in lower-case hexadecimal; a missing part differs from an empty one.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(part is null ? [0] : [1]);
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>64 bits of <see cref="Of(ReadOnlySpan{string?})"/>: one chance in three million of a clash among ten million names.</summary>
    public static string Short(params ReadOnlySpan<string?> parts) => Of(parts)[..ShortLength];
}
