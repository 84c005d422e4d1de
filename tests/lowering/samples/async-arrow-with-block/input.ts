const f = async (a: number, b = 2): Promise<void> => {
  return;
};
