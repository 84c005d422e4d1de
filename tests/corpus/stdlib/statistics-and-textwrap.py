import statistics as st
import textwrap
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), round(st.stdev(data), 4), st.fmean(data), st.multimode("aabbc"), st.variance([1, 2, 3, 4]))
text = "The quick brown fox jumps over the lazy dog and then takes a long nap in the warm afternoon sun."
print(textwrap.fill(text, 30))
print(textwrap.shorten(text, 40), textwrap.indent("a\nb", "> "), sep="\n")
print(textwrap.dedent("""\
    def f():
        return 1
"""))
