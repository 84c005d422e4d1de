def b():
    for attempt in range(5):
        try:
            if attempt < 3:
                raise RuntimeError(attempt)
            result = attempt * 10
            break
        except RuntimeError as e:
            last = e
    else:
        result = None
    return result, attempt, str(last)
print(b())
