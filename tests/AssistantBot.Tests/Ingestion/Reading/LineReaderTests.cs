using System.Text;
using AssistantBot.Ingestion.Reading;

namespace AssistantBot.Tests.Ingestion.Reading;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nb\n", "1:a 2:b")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("a\n\nb", "1:a 2: 3:b")]
    [InlineData("", "")]
    [InlineData("\n", "1:")]
    public async Task Lines_are_numbered_and_the_last_needs_no_end(string content, string lines) =>
        Assert.Equal(lines, string.Join(' ', await ReadAsync(Encoding.UTF8.GetBytes(content), 100)));

    [Fact]
    public async Task A_line_that_is_too_long_is_reported_without_its_bytes_and_the_next_is_read() =>
        Assert.Equal(["1:aaa", "2:too long", "3:bbb", "4:too long"], await ReadAsync("aaa\naaaa\nbbb\nbbbb"u8.ToArray(), 3));

    [Fact]
    public async Task A_line_may_be_longer_than_the_blocks_that_are_read()
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 200_000) + "\ny");

        var lines = await ReadAsync(content, 300_000);

        Assert.Equal(["1:" + new string('x', 200_000), "2:y"], lines);
    }

    [Fact]
    public async Task Every_line_says_where_it_ends()
    {
        var ends = await LineReader.ReadAsync(new MemoryStream("ab\n\ncd"u8.ToArray()), 9, TestContext.Current.CancellationToken)
            .Select(line => line.End)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([3, 4, 6], ends);
    }

    [Fact]
    public async Task A_line_of_any_length_takes_bounded_memory()
    {
        // 64 MB in one line; held, it would show in what this thread has allocated.
        var before = GC.GetTotalAllocatedBytes();
        var lines = await LineReader.ReadAsync(new EndlessLine(64_000_000), 1_000_000, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Null(Assert.Single(lines).Bytes);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 40_000_000);
    }

    private static async Task<List<string>> ReadAsync(byte[] content, int longest) =>
        await LineReader.ReadAsync(new MemoryStream(content), longest, TestContext.Current.CancellationToken)
            .Select(line => $"{line.Number}:{(line.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "too long")}")
            .ToListAsync(TestContext.Current.CancellationToken);

    private sealed class EndlessLine(int length) : MemoryStream
    {
        private int _left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(buffer.Length, _left);
            buffer.Span[..count].Fill((byte)'x');
            _left -= count;
            return ValueTask.FromResult(count);
        }
    }
}
