using System.Buffers;
using System.Runtime.CompilerServices;

namespace AssistantBot.Ingestion.Reading;

/// <summary>Reads lines of bytes without ever holding more than one of bounded length.</summary>
internal static class LineReader
{
    private const int BlockSize = 65536;

    public static async IAsyncEnumerable<Line> ReadAsync(
        Stream stream, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var block = new byte[BlockSize];
        var line = new ArrayBufferWriter<byte>();
        var (number, position, isTooLong) = (1, 0L, false);
        int read;
        while ((read = await stream.ReadAsync(block, cancellationToken)) > 0)
        {
            var start = 0;
            while (start < read)
            {
                var length = block.AsSpan(start, read - start).IndexOf((byte)'\n');
                var end = length < 0 ? read : start + length;
                isTooLong |= line.WrittenCount + end - start > longest;
                if (!isTooLong)
                {
                    line.Write(block.AsSpan(start, end - start));
                }

                position += end - start;
                start = end;
                if (length >= 0)
                {
                    start++;
                    position++;
                    yield return Take(line, number++, isTooLong, position);
                    isTooLong = false;
                }
            }
        }

        if (line.WrittenCount > 0 || isTooLong)
        {
            yield return Take(line, number, isTooLong, position);
        }
    }

    private static Line Take(ArrayBufferWriter<byte> line, int number, bool isTooLong, long position)
    {
        var bytes = isTooLong ? (ReadOnlyMemory<byte>?)null : line.WrittenMemory.ToArray();
        line.ResetWrittenCount();
        return new Line(number, bytes, position);
    }
}
